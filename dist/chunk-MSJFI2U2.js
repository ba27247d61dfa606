import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  openGated,
  runGated
} from "./chunk-7LEPBWDN.js";
import "./chunk-4JNRHU2B.js";
import "./chunk-RY6JQDBN.js";
import "./chunk-QJIUFFKI.js";
import "./chunk-FDSGSEOL.js";
import "./chunk-5BWVRARX.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-HMYIE325.js";
import "./chunk-KDMUT3KH.js";
import "./chunk-AXJKA5EF.js";
import "./chunk-RUSTVD73.js";
import "./chunk-AJQHOMGB.js";
import "./chunk-WCLGPSXW.js";
import "./chunk-H5ZLK32Q.js";
import "./chunk-LN4SM7H7.js";
import "./chunk-TDHKZPLR.js";
import "./chunk-AF6UMH7P.js";
import "./chunk-VJGJELVM.js";
import "./chunk-T6ZGVCP7.js";
import "./chunk-CCHQBOBG.js";
import "./chunk-NNXOU4VH.js";
import "./chunk-RYY5ESDO.js";
import "./chunk-DOIJTJ7J.js";
import "./chunk-TMPMX5CX.js";
export {
  openGated,
  runGated
};
