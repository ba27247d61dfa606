import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  install
} from "./chunk-2PPTSJVE.js";
import "./chunk-RJZYQYPK.js";
import "./chunk-MM7IRRMC.js";
import "./chunk-2SQ3SQFQ.js";
import "./chunk-2FGBTCHA.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-HMYIE325.js";
import "./chunk-FM3ODCRM.js";
import "./chunk-BP5QCYHO.js";
import "./chunk-VJGJELVM.js";
import "./chunk-L2O6HTK6.js";
import "./chunk-ACRFJER6.js";
import "./chunk-XRPLC6MU.js";
import "./chunk-DHABCXAM.js";
import "./chunk-HHV2X5QC.js";
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
  install
};
