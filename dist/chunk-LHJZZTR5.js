import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  audit
} from "./chunk-C46T6COT.js";
import "./chunk-XX453NI2.js";
import "./chunk-BSZ3HNEO.js";
import "./chunk-YCHTM27Y.js";
import "./chunk-CVSX3GFG.js";
import "./chunk-HMYIE325.js";
import "./chunk-AQQ6ZJIT.js";
import "./chunk-AXJKA5EF.js";
import "./chunk-RUSTVD73.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-HPMBKTF7.js";
import "./chunk-WCLGPSXW.js";
import "./chunk-6BDXJG7H.js";
import "./chunk-QYEXT365.js";
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
  audit
};
