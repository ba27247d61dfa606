import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  scan
} from "./chunk-6USBT5TN.js";
import "./chunk-HCD35S54.js";
import "./chunk-HTI5NZMH.js";
import "./chunk-ULSMWIMT.js";
import "./chunk-4GXQLTQH.js";
import "./chunk-MC57ZELG.js";
import "./chunk-U5GHSFRX.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-5KED5VRX.js";
import "./chunk-RYY5ESDO.js";
import "./chunk-TMPMX5CX.js";
export {
  scan
};
