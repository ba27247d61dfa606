import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  scan
} from "./chunk-SDJHGE23.js";
import "./chunk-RY6JQDBN.js";
import "./chunk-JSMZCA56.js";
import "./chunk-DIOQT4FT.js";
import "./chunk-POSBSR2D.js";
import "./chunk-RUSTVD73.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-IY43DE7M.js";
import "./chunk-PNPUOW36.js";
import "./chunk-ZUSNYROK.js";
import "./chunk-AF6UMH7P.js";
import "./chunk-X47OYJQJ.js";
import "./chunk-3KJLMTEV.js";
import "./chunk-NNXOU4VH.js";
import "./chunk-RYY5ESDO.js";
import "./chunk-DOIJTJ7J.js";
import "./chunk-TMPMX5CX.js";
export {
  scan
};
