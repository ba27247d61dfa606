import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  scan
} from "./chunk-XHMDIWJH.js";
import "./chunk-RY6JQDBN.js";
import "./chunk-GYGB7IMK.js";
import "./chunk-FBAPALPL.js";
import "./chunk-U5H7PLJ4.js";
import "./chunk-RUSTVD73.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-Z6FF7SP6.js";
import "./chunk-UR3RCHA5.js";
import "./chunk-AF6UMH7P.js";
import "./chunk-4CZEZFPU.js";
import "./chunk-3KJLMTEV.js";
import "./chunk-NNXOU4VH.js";
import "./chunk-RYY5ESDO.js";
import "./chunk-DOIJTJ7J.js";
import "./chunk-TMPMX5CX.js";
export {
  scan
};
