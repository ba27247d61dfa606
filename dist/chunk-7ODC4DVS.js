import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  scan
} from "./chunk-PWYA6DFC.js";
import "./chunk-2LBMGL5E.js";
import "./chunk-33VYEQZ6.js";
import "./chunk-GMFCRBYE.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-FM3ODCRM.js";
import "./chunk-VJGJELVM.js";
import "./chunk-L2O6HTK6.js";
import "./chunk-FGJD2CJ3.js";
import "./chunk-D7IJC7KD.js";
import "./chunk-AF6UMH7P.js";
import "./chunk-T6ZGVCP7.js";
import "./chunk-T3R7DUT4.js";
import "./chunk-RYY5ESDO.js";
import "./chunk-DOIJTJ7J.js";
import "./chunk-TMPMX5CX.js";
export {
  scan
};
