import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  install
} from "./chunk-AITWFG4T.js";
import "./chunk-BZLFLTHU.js";
import "./chunk-6C2KZ2OX.js";
import "./chunk-CKG2GAFH.js";
import "./chunk-WRB7RW5P.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-HMYIE325.js";
import "./chunk-FM3ODCRM.js";
import "./chunk-AXJKA5EF.js";
import "./chunk-VJGJELVM.js";
import "./chunk-RUSTVD73.js";
import "./chunk-37OUKWDD.js";
import "./chunk-A4YTUZK6.js";
import "./chunk-35QY6PHI.js";
import "./chunk-GJYMAMRH.js";
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
