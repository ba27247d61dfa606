import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  scan
} from "./chunk-EZ6WWYQG.js";
import "./chunk-KJYVOK3V.js";
import "./chunk-TIRXUS2W.js";
import "./chunk-ZMX7JDHL.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-PD5AEDNM.js";
import "./chunk-EJERO7U3.js";
import "./chunk-NE4FZGA4.js";
import "./chunk-UKILNZWM.js";
import "./chunk-MC57ZELG.js";
import "./chunk-RYY5ESDO.js";
import "./chunk-DOIJTJ7J.js";
import "./chunk-TMPMX5CX.js";
export {
  scan
};
