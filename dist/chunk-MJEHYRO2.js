import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  scan
} from "./chunk-GVGKEOK2.js";
import "./chunk-EFPOTGZE.js";
import "./chunk-DWFX5MZC.js";
import "./chunk-FFH6CRDK.js";
import "./chunk-POSBSR2D.js";
import "./chunk-QAHDUDVB.js";
import "./chunk-RUSTVD73.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-OI6YOFQS.js";
import "./chunk-DBDTZWC2.js";
import "./chunk-O6QQTFT6.js";
import "./chunk-X47OYJQJ.js";
import "./chunk-3KJLMTEV.js";
import "./chunk-QBOPZQUG.js";
import "./chunk-RYY5ESDO.js";
import "./chunk-DOIJTJ7J.js";
import "./chunk-TMPMX5CX.js";
export {
  scan
};
