import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  createHttp
} from "./chunk-76GDO67B.js";
import "./chunk-WGJ3NFLX.js";
import "./chunk-RUSTVD73.js";
import "./chunk-DUXBFPMA.js";
import "./chunk-4CZEZFPU.js";
import "./chunk-3KJLMTEV.js";
import "./chunk-TMPMX5CX.js";
export {
  createHttp
};
