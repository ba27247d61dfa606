import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  install
} from "./chunk-TWM3YN3H.js";
import "./chunk-376EXWBU.js";
import "./chunk-2O7OKOJG.js";
import "./chunk-UA5ICUPO.js";
import "./chunk-JL3DF552.js";
import "./chunk-HMYIE325.js";
import "./chunk-POSBSR2D.js";
import "./chunk-PPTACAY2.js";
import "./chunk-RUSTVD73.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-KEAU4ROJ.js";
import "./chunk-WMQK4JRY.js";
import "./chunk-6UYNED7S.js";
import "./chunk-XHB3KHWC.js";
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
  install
};
