import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  openGated,
  runGated
} from "./chunk-Z7YIMUX3.js";
import "./chunk-WV55GZ2B.js";
import "./chunk-RY6JQDBN.js";
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
  openGated,
  runGated
};
