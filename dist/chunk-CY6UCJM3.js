import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  scan
} from "./chunk-3X5SAJP7.js";
import "./chunk-EFPOTGZE.js";
import "./chunk-UQJGRX2J.js";
import "./chunk-UHMMDZUI.js";
import "./chunk-POSBSR2D.js";
import "./chunk-RUSTVD73.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-EJJ3ID2V.js";
import "./chunk-WTLD35CH.js";
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
