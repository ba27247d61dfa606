import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  scan
} from "./chunk-R66JOVW4.js";
import "./chunk-HCD35S54.js";
import "./chunk-6HSLR4BS.js";
import "./chunk-ULSMWIMT.js";
import "./chunk-4GXQLTQH.js";
import "./chunk-MC57ZELG.js";
import "./chunk-VTPEG35J.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-2STJLQJJ.js";
import "./chunk-RYY5ESDO.js";
import "./chunk-TMPMX5CX.js";
export {
  scan
};
