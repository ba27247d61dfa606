import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  RULE_DOCS
} from "./chunk-D4YEV2IR.js";
import "./chunk-34OKPKN2.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-CSSLU4NT.js";
import "./chunk-RYY5ESDO.js";
import "./chunk-TMPMX5CX.js";
export {
  RULE_DOCS
};
