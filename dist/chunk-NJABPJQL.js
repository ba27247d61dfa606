import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  createHttp
} from "./chunk-64HT7S5X.js";
import "./chunk-PPTACAY2.js";
import "./chunk-RUSTVD73.js";
import "./chunk-DUXBFPMA.js";
import "./chunk-X47OYJQJ.js";
import "./chunk-3KJLMTEV.js";
import "./chunk-TMPMX5CX.js";
export {
  createHttp
};
