import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  audit
} from "./chunk-A6DLMLAZ.js";
import "./chunk-UVED5K5L.js";
import "./chunk-6XRW32JU.js";
import "./chunk-DL3OJKM4.js";
import "./chunk-H7AUCPQX.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-EPU2N2FU.js";
import "./chunk-PD5AEDNM.js";
import "./chunk-ORD54RHC.js";
import "./chunk-DPRTECT4.js";
import "./chunk-IXBDZLGS.js";
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
