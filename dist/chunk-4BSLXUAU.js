import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  openGated,
  runGated
} from "./chunk-JRWF25PX.js";
import "./chunk-DWZTEBWE.js";
import "./chunk-KJYVOK3V.js";
import "./chunk-YOTZDQKY.js";
import "./chunk-5Z2LHCSV.js";
import "./chunk-NJZSWZP3.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-5O6VD23B.js";
import "./chunk-BP5QCYHO.js";
import "./chunk-VJGJELVM.js";
import "./chunk-L2O6HTK6.js";
import "./chunk-YEVPXNCY.js";
import "./chunk-XLP4NBXP.js";
import "./chunk-UUEHLYZY.js";
import "./chunk-WOJW64G5.js";
import "./chunk-AF6UMH7P.js";
import "./chunk-T6ZGVCP7.js";
import "./chunk-MC57ZELG.js";
import "./chunk-RYY5ESDO.js";
import "./chunk-DOIJTJ7J.js";
import "./chunk-TMPMX5CX.js";
export {
  openGated,
  runGated
};
