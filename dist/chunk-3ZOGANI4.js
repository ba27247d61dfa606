import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  openGated,
  runGated
} from "./chunk-LPNIUGCX.js";
import "./chunk-4KXRXE42.js";
import "./chunk-7ZAUDOX5.js";
import "./chunk-LB2JLTAN.js";
import "./chunk-K2EFI72S.js";
import "./chunk-GEQSH6JY.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-HMYIE325.js";
import "./chunk-KDMUT3KH.js";
import "./chunk-AXJKA5EF.js";
import "./chunk-RUSTVD73.js";
import "./chunk-DZRHSCMK.js";
import "./chunk-WCLGPSXW.js";
import "./chunk-RFHNHP6X.js";
import "./chunk-GOVN6A5A.js";
import "./chunk-YF6732SE.js";
import "./chunk-AF6UMH7P.js";
import "./chunk-VJGJELVM.js";
import "./chunk-T6ZGVCP7.js";
import "./chunk-CCHQBOBG.js";
import "./chunk-DOI6BULF.js";
import "./chunk-RYY5ESDO.js";
import "./chunk-DOIJTJ7J.js";
import "./chunk-TMPMX5CX.js";
export {
  openGated,
  runGated
};
