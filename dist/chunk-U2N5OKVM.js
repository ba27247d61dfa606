import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  scan
} from "./chunk-BRPGLTES.js";
import "./chunk-RY6JQDBN.js";
import "./chunk-YCHTM27Y.js";
import "./chunk-CVSX3GFG.js";
import "./chunk-AQQ6ZJIT.js";
import "./chunk-RUSTVD73.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-6BDXJG7H.js";
import "./chunk-QYEXT365.js";
import "./chunk-AF6UMH7P.js";
import "./chunk-VJGJELVM.js";
import "./chunk-T6ZGVCP7.js";
import "./chunk-NNXOU4VH.js";
import "./chunk-RYY5ESDO.js";
import "./chunk-DOIJTJ7J.js";
import "./chunk-TMPMX5CX.js";
export {
  scan
};
