import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  scan
} from "./chunk-33UKZOW6.js";
import "./chunk-HCD35S54.js";
import "./chunk-LDH5K3IO.js";
import "./chunk-ULSMWIMT.js";
import "./chunk-4GXQLTQH.js";
import "./chunk-MC57ZELG.js";
import "./chunk-5VAEFE6E.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-QMKSZ7WL.js";
import "./chunk-RYY5ESDO.js";
import "./chunk-TMPMX5CX.js";
export {
  scan
};
