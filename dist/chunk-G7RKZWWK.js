import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  audit
} from "./chunk-IMDFAWIM.js";
import "./chunk-2XU6MPCD.js";
import "./chunk-6XRW32JU.js";
import "./chunk-BFOTNWB6.js";
import "./chunk-P7PYBU5S.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-EPU2N2FU.js";
import "./chunk-PD5AEDNM.js";
import "./chunk-ORD54RHC.js";
import "./chunk-3K6TYBTB.js";
import "./chunk-PWBPXPO5.js";
import "./chunk-PIGTINYQ.js";
import "./chunk-MB2YVAPI.js";
import "./chunk-UKILNZWM.js";
import "./chunk-FKAGPCGO.js";
import "./chunk-MC57ZELG.js";
import "./chunk-RYY5ESDO.js";
import "./chunk-DOIJTJ7J.js";
import "./chunk-TMPMX5CX.js";
export {
  audit
};
