import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  createHttp
} from "./chunk-PDFG5JXF.js";
import "./chunk-AXJKA5EF.js";
import "./chunk-RUSTVD73.js";
import "./chunk-DUXBFPMA.js";
import "./chunk-VJGJELVM.js";
import "./chunk-T6ZGVCP7.js";
import "./chunk-TMPMX5CX.js";
export {
  createHttp
};
