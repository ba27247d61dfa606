import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  audit
} from "./chunk-Y67XVU3P.js";
import "./chunk-WE6J5V6C.js";
import "./chunk-CIOC22Y5.js";
import "./chunk-EUHGSANE.js";
import "./chunk-H3EAVHFV.js";
import "./chunk-HMYIE325.js";
import "./chunk-POSBSR2D.js";
import "./chunk-PPTACAY2.js";
import "./chunk-RUSTVD73.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-KEAU4ROJ.js";
import "./chunk-WMQK4JRY.js";
import "./chunk-RQUVGBN2.js";
import "./chunk-WZSM26TC.js";
import "./chunk-ZLXNSEEV.js";
import "./chunk-4ZSROSYJ.js";
import "./chunk-JLSJLDTO.js";
import "./chunk-GSAZXT5C.js";
import "./chunk-BDP2C3ZN.js";
import "./chunk-FBQIFKBE.js";
import "./chunk-X47OYJQJ.js";
import "./chunk-3KJLMTEV.js";
import "./chunk-CCHQBOBG.js";
import "./chunk-QBOPZQUG.js";
import "./chunk-RYY5ESDO.js";
import "./chunk-U44NVPD3.js";
import "./chunk-DOIJTJ7J.js";
import "./chunk-TMPMX5CX.js";
export {
  audit
};
