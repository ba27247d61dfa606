import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  scan
} from "./chunk-AYYVNCOI.js";
import "./chunk-EFPOTGZE.js";
import "./chunk-BQZ6WZHG.js";
import "./chunk-2JOC65UZ.js";
import "./chunk-POSBSR2D.js";
import "./chunk-QAHDUDVB.js";
import "./chunk-RUSTVD73.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-5UDABSR6.js";
import "./chunk-PWX7Q7EM.js";
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
