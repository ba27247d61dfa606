import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  scan
} from "./chunk-NTQPU6R5.js";
import "./chunk-KJYVOK3V.js";
import "./chunk-DL3OJKM4.js";
import "./chunk-H7AUCPQX.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-PD5AEDNM.js";
import "./chunk-DPRTECT4.js";
import "./chunk-IXBDZLGS.js";
import "./chunk-UKILNZWM.js";
import "./chunk-MC57ZELG.js";
import "./chunk-RYY5ESDO.js";
import "./chunk-DOIJTJ7J.js";
import "./chunk-TMPMX5CX.js";
export {
  scan
};
