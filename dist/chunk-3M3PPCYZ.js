import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  audit
} from "./chunk-URM2RS4N.js";
import "./chunk-LG6XM7NR.js";
import "./chunk-P5DG3ZW4.js";
import "./chunk-PV2DENAI.js";
import "./chunk-V5DISEL5.js";
import "./chunk-ULSMWIMT.js";
import "./chunk-ORD54RHC.js";
import "./chunk-YUMNTOEB.js";
import "./chunk-4GXQLTQH.js";
import "./chunk-FKAGPCGO.js";
import "./chunk-MC57ZELG.js";
import "./chunk-WFHCUD7C.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-Q3HWUGSJ.js";
import "./chunk-RYY5ESDO.js";
import "./chunk-TMPMX5CX.js";
export {
  audit
};
