import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  install
} from "./chunk-O5XPDSD5.js";
import "./chunk-M4DNJUU4.js";
import "./chunk-YHWYE7Q4.js";
import "./chunk-PHUN4OUL.js";
import "./chunk-3CKOA3O3.js";
import "./chunk-HMYIE325.js";
import "./chunk-AQQ6ZJIT.js";
import "./chunk-AXJKA5EF.js";
import "./chunk-RUSTVD73.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-HPMBKTF7.js";
import "./chunk-WCLGPSXW.js";
import "./chunk-UBOYKQQV.js";
import "./chunk-FFF5F3A2.js";
import "./chunk-56IQ3M4Q.js";
import "./chunk-MB2YVAPI.js";
import "./chunk-QTJDMKHI.js";
import "./chunk-AF6UMH7P.js";
import "./chunk-VJGJELVM.js";
import "./chunk-T6ZGVCP7.js";
import "./chunk-CCHQBOBG.js";
import "./chunk-NNXOU4VH.js";
import "./chunk-RYY5ESDO.js";
import "./chunk-U44NVPD3.js";
import "./chunk-DOIJTJ7J.js";
import "./chunk-TMPMX5CX.js";
export {
  install
};
