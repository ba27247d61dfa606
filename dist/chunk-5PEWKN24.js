import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  audit
} from "./chunk-7JCLRLPA.js";
import "./chunk-4O6TE6AO.js";
import "./chunk-P5DG3ZW4.js";
import "./chunk-GKDYDQ5D.js";
import "./chunk-V5DISEL5.js";
import "./chunk-ULSMWIMT.js";
import "./chunk-ORD54RHC.js";
import "./chunk-DYE4VHEE.js";
import "./chunk-4GXQLTQH.js";
import "./chunk-FKAGPCGO.js";
import "./chunk-MC57ZELG.js";
import "./chunk-ZXWAXVBZ.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-5RXUOMP3.js";
import "./chunk-RYY5ESDO.js";
import "./chunk-TMPMX5CX.js";
export {
  audit
};
