import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  scan
} from "./chunk-7HAZO4IK.js";
import "./chunk-HCD35S54.js";
import "./chunk-PV2DENAI.js";
import "./chunk-ULSMWIMT.js";
import "./chunk-4GXQLTQH.js";
import "./chunk-MC57ZELG.js";
import "./chunk-WFHCUD7C.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-Q3HWUGSJ.js";
import "./chunk-RYY5ESDO.js";
import "./chunk-TMPMX5CX.js";
export {
  scan
};
