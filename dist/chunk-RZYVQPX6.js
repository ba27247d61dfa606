import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  scan
} from "./chunk-GMUC4L2V.js";
import "./chunk-HCD35S54.js";
import "./chunk-2J4Q35KX.js";
import "./chunk-ULSMWIMT.js";
import "./chunk-4GXQLTQH.js";
import "./chunk-MC57ZELG.js";
import "./chunk-UCYUD6P6.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-CFEXY2MV.js";
import "./chunk-RYY5ESDO.js";
import "./chunk-TMPMX5CX.js";
export {
  scan
};
