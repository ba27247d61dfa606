import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  scan
} from "./chunk-24HD5PJ2.js";
import "./chunk-EFPOTGZE.js";
import "./chunk-HA3ASQOH.js";
import "./chunk-UI2YIXVL.js";
import "./chunk-POSBSR2D.js";
import "./chunk-RUSTVD73.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-XYJNXDF3.js";
import "./chunk-MWLRUOFK.js";
import "./chunk-FBQIFKBE.js";
import "./chunk-X47OYJQJ.js";
import "./chunk-3KJLMTEV.js";
import "./chunk-QBOPZQUG.js";
import "./chunk-RYY5ESDO.js";
import "./chunk-DOIJTJ7J.js";
import "./chunk-TMPMX5CX.js";
export {
  scan
};
