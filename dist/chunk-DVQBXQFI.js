import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  openGated,
  runGated
} from "./chunk-VHJHDCQA.js";
import "./chunk-BL46VV4Q.js";
import "./chunk-P5DG3ZW4.js";
import "./chunk-HCD35S54.js";
import "./chunk-PV2DENAI.js";
import "./chunk-V5DISEL5.js";
import "./chunk-ULSMWIMT.js";
import "./chunk-ORD54RHC.js";
import "./chunk-4GXQLTQH.js";
import "./chunk-MC57ZELG.js";
import "./chunk-WFHCUD7C.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-Q3HWUGSJ.js";
import "./chunk-RYY5ESDO.js";
import "./chunk-TMPMX5CX.js";
export {
  openGated,
  runGated
};
