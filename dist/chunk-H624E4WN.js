import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  createHttp
} from "./chunk-PV7MGF7I.js";
import "./chunk-AXJKA5EF.js";
import "./chunk-VJGJELVM.js";
import "./chunk-L2O6HTK6.js";
import "./chunk-DUXBFPMA.js";
import "./chunk-T6ZGVCP7.js";
import "./chunk-TMPMX5CX.js";
export {
  createHttp
};
