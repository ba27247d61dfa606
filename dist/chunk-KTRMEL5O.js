import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  audit
} from "./chunk-FV6AZY3X.js";
import "./chunk-5BZO5345.js";
import "./chunk-ROW4CHLA.js";
import "./chunk-GYGB7IMK.js";
import "./chunk-FBAPALPL.js";
import "./chunk-HMYIE325.js";
import "./chunk-U5H7PLJ4.js";
import "./chunk-WGJ3NFLX.js";
import "./chunk-RUSTVD73.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-HPMBKTF7.js";
import "./chunk-WCLGPSXW.js";
import "./chunk-Z6FF7SP6.js";
import "./chunk-UR3RCHA5.js";
import "./chunk-5HOUINIQ.js";
import "./chunk-WMH64GEB.js";
import "./chunk-MB2YVAPI.js";
import "./chunk-GSAZXT5C.js";
import "./chunk-BIU3M2RL.js";
import "./chunk-AF6UMH7P.js";
import "./chunk-4CZEZFPU.js";
import "./chunk-3KJLMTEV.js";
import "./chunk-CCHQBOBG.js";
import "./chunk-NNXOU4VH.js";
import "./chunk-RYY5ESDO.js";
import "./chunk-U44NVPD3.js";
import "./chunk-DOIJTJ7J.js";
import "./chunk-TMPMX5CX.js";
export {
  audit
};
