import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  install
} from "./chunk-RJSHBWOY.js";
import "./chunk-Y2BQKREZ.js";
import "./chunk-NLPJJQHM.js";
import "./chunk-H73FCJDM.js";
import "./chunk-WPT2PVC6.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-5O6VD23B.js";
import "./chunk-BP5QCYHO.js";
import "./chunk-VJGJELVM.js";
import "./chunk-L2O6HTK6.js";
import "./chunk-YEVPXNCY.js";
import "./chunk-XLP4NBXP.js";
import "./chunk-QDJH7LC3.js";
import "./chunk-BOI6WXNT.js";
import "./chunk-NXHTWTVR.js";
import "./chunk-MB2YVAPI.js";
import "./chunk-JKS3ZN63.js";
import "./chunk-AF6UMH7P.js";
import "./chunk-T6ZGVCP7.js";
import "./chunk-FKAGPCGO.js";
import "./chunk-MC57ZELG.js";
import "./chunk-RYY5ESDO.js";
import "./chunk-DOIJTJ7J.js";
import "./chunk-TMPMX5CX.js";
export {
  install
};
