import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  install
} from "./chunk-3G4AXIN2.js";
import "./chunk-DOF5AZO3.js";
import "./chunk-24N5X5AO.js";
import "./chunk-UQJGRX2J.js";
import "./chunk-UHMMDZUI.js";
import "./chunk-HMYIE325.js";
import "./chunk-POSBSR2D.js";
import "./chunk-PPTACAY2.js";
import "./chunk-RUSTVD73.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-KEAU4ROJ.js";
import "./chunk-WMQK4JRY.js";
import "./chunk-EJJ3ID2V.js";
import "./chunk-WTLD35CH.js";
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
