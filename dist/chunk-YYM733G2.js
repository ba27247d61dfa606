import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  audit
} from "./chunk-MXIBFN3L.js";
import "./chunk-WSAMVJXP.js";
import "./chunk-P5DG3ZW4.js";
import "./chunk-2J4Q35KX.js";
import "./chunk-V5DISEL5.js";
import "./chunk-ULSMWIMT.js";
import "./chunk-ORD54RHC.js";
import "./chunk-DYE4VHEE.js";
import "./chunk-4GXQLTQH.js";
import "./chunk-FKAGPCGO.js";
import "./chunk-MC57ZELG.js";
import "./chunk-UCYUD6P6.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-CFEXY2MV.js";
import "./chunk-RYY5ESDO.js";
import "./chunk-TMPMX5CX.js";
export {
  audit
};
