import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  install
} from "./chunk-BJQRLHYU.js";
import "./chunk-PW4PRREM.js";
import "./chunk-4Q37FUJ4.js";
import "./chunk-AAWUJN2E.js";
import "./chunk-4VJF55MZ.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-HMYIE325.js";
import "./chunk-FM3ODCRM.js";
import "./chunk-BP5QCYHO.js";
import "./chunk-VJGJELVM.js";
import "./chunk-L2O6HTK6.js";
import "./chunk-YEVPXNCY.js";
import "./chunk-XLP4NBXP.js";
import "./chunk-3FGMAQCH.js";
import "./chunk-IATXTMZC.js";
import "./chunk-ZLE6ABB5.js";
import "./chunk-MB2YVAPI.js";
import "./chunk-JKS3ZN63.js";
import "./chunk-AF6UMH7P.js";
import "./chunk-T6ZGVCP7.js";
import "./chunk-CCHQBOBG.js";
import "./chunk-MC57ZELG.js";
import "./chunk-RYY5ESDO.js";
import "./chunk-DOIJTJ7J.js";
import "./chunk-TMPMX5CX.js";
export {
  install
};
