import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  RULE_DOCS
} from "./chunk-BJXVUY3I.js";
import "./chunk-JKSDMXSY.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-UULA3ZPK.js";
import "./chunk-RYY5ESDO.js";
import "./chunk-TMPMX5CX.js";
export {
  RULE_DOCS
};
