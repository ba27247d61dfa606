import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  audit
} from "./chunk-OMHQDR7H.js";
import "./chunk-OFUM7DMA.js";
import "./chunk-4QE5TK5O.js";
import "./chunk-JWITZVAP.js";
import "./chunk-KI5AOWVW.js";
import "./chunk-DYAGMLST.js";
import "./chunk-ORD54RHC.js";
import "./chunk-DYE4VHEE.js";
import "./chunk-4GXQLTQH.js";
import "./chunk-FKAGPCGO.js";
import "./chunk-MC57ZELG.js";
import "./chunk-LWFHO3IR.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-VPBY64PT.js";
import "./chunk-RYY5ESDO.js";
import "./chunk-TMPMX5CX.js";
export {
  audit
};
