import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  scan
} from "./chunk-65WEFXDR.js";
import "./chunk-2LBMGL5E.js";
import "./chunk-EEZDKU32.js";
import "./chunk-X7QAU3F6.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-FM3ODCRM.js";
import "./chunk-VJGJELVM.js";
import "./chunk-RUSTVD73.js";
import "./chunk-CBHEXIDV.js";
import "./chunk-CU27EDNO.js";
import "./chunk-AF6UMH7P.js";
import "./chunk-T6ZGVCP7.js";
import "./chunk-T3R7DUT4.js";
import "./chunk-RYY5ESDO.js";
import "./chunk-DOIJTJ7J.js";
import "./chunk-TMPMX5CX.js";
export {
  scan
};
