import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  install
} from "./chunk-PMR5CXRL.js";
import "./chunk-5MOBQHJR.js";
import "./chunk-LPJEIORA.js";
import "./chunk-NUC52Y6B.js";
import "./chunk-WTDFSAER.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-HMYIE325.js";
import "./chunk-FM3ODCRM.js";
import "./chunk-AXJKA5EF.js";
import "./chunk-RUSTVD73.js";
import "./chunk-OBYCKI4E.js";
import "./chunk-WCLGPSXW.js";
import "./chunk-AI6HL2VP.js";
import "./chunk-GAI3IJIE.js";
import "./chunk-OELRQBQE.js";
import "./chunk-MB2YVAPI.js";
import "./chunk-QWVIDN4Q.js";
import "./chunk-AF6UMH7P.js";
import "./chunk-VJGJELVM.js";
import "./chunk-T6ZGVCP7.js";
import "./chunk-CCHQBOBG.js";
import "./chunk-DOI6BULF.js";
import "./chunk-RYY5ESDO.js";
import "./chunk-DOIJTJ7J.js";
import "./chunk-TMPMX5CX.js";
export {
  install
};
