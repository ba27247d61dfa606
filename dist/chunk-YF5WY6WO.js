import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  scan
} from "./chunk-757ERMLD.js";
import "./chunk-KJYVOK3V.js";
import "./chunk-GSZ7ALIX.js";
import "./chunk-CWTH65OD.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-5O6VD23B.js";
import "./chunk-VJGJELVM.js";
import "./chunk-L2O6HTK6.js";
import "./chunk-SKTAICLE.js";
import "./chunk-6Q5OK4R6.js";
import "./chunk-AF6UMH7P.js";
import "./chunk-T6ZGVCP7.js";
import "./chunk-MC57ZELG.js";
import "./chunk-RYY5ESDO.js";
import "./chunk-DOIJTJ7J.js";
import "./chunk-TMPMX5CX.js";
export {
  scan
};
