import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  scan
} from "./chunk-KXLKFHDG.js";
import "./chunk-KJYVOK3V.js";
import "./chunk-IHRKF5B7.js";
import "./chunk-FY4736S3.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-FM3ODCRM.js";
import "./chunk-VJGJELVM.js";
import "./chunk-L2O6HTK6.js";
import "./chunk-A2BEVIJ2.js";
import "./chunk-SHFESWQI.js";
import "./chunk-AF6UMH7P.js";
import "./chunk-T6ZGVCP7.js";
import "./chunk-MC57ZELG.js";
import "./chunk-RYY5ESDO.js";
import "./chunk-DOIJTJ7J.js";
import "./chunk-TMPMX5CX.js";
export {
  scan
};
