import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  install
} from "./chunk-2ZSF6ZLW.js";
import "./chunk-YBBIA5TZ.js";
import "./chunk-UE2EOVUU.js";
import "./chunk-BQZ6WZHG.js";
import "./chunk-2JOC65UZ.js";
import "./chunk-HMYIE325.js";
import "./chunk-POSBSR2D.js";
import "./chunk-QAHDUDVB.js";
import "./chunk-PPTACAY2.js";
import "./chunk-RUSTVD73.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-KEAU4ROJ.js";
import "./chunk-WMQK4JRY.js";
import "./chunk-5UDABSR6.js";
import "./chunk-PWX7Q7EM.js";
import "./chunk-FCBWEAHT.js";
import "./chunk-DSGCEYUY.js";
import "./chunk-JLSJLDTO.js";
import "./chunk-YD3MZWO4.js";
import "./chunk-BDP2C3ZN.js";
import "./chunk-O6QQTFT6.js";
import "./chunk-X47OYJQJ.js";
import "./chunk-3KJLMTEV.js";
import "./chunk-CCHQBOBG.js";
import "./chunk-QBOPZQUG.js";
import "./chunk-RYY5ESDO.js";
import "./chunk-U44NVPD3.js";
import "./chunk-DOIJTJ7J.js";
import "./chunk-TMPMX5CX.js";
export {
  install
};
