import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  audit
} from "./chunk-DIPQZPQB.js";
import "./chunk-QV72PXSL.js";
import "./chunk-GWO3F2WV.js";
import "./chunk-QNWMHCAY.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-ZCIL4FVV.js";
import "./chunk-TMPMX5CX.js";
export {
  audit
};
