import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  audit
} from "./chunk-ND6ACRCY.js";
import "./chunk-NVRDRJAA.js";
import "./chunk-F6X4Q2DI.js";
import "./chunk-ILR7VGXB.js";
import "./chunk-ZM3XZQI4.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-HMYIE325.js";
import "./chunk-FM3ODCRM.js";
import "./chunk-AXJKA5EF.js";
import "./chunk-VJGJELVM.js";
import "./chunk-L2O6HTK6.js";
import "./chunk-EHH35C4I.js";
import "./chunk-XDEWHMVI.js";
import "./chunk-UGHGBIXR.js";
import "./chunk-C77Q4MS2.js";
import "./chunk-D7BOMO43.js";
import "./chunk-MB2YVAPI.js";
import "./chunk-EVNBDW5J.js";
import "./chunk-AF6UMH7P.js";
import "./chunk-T6ZGVCP7.js";
import "./chunk-CCHQBOBG.js";
import "./chunk-T3R7DUT4.js";
import "./chunk-RYY5ESDO.js";
import "./chunk-DOIJTJ7J.js";
import "./chunk-TMPMX5CX.js";
export {
  audit
};
