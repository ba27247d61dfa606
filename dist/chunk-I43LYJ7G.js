import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  RULE_DOCS
} from "./chunk-N4U76JML.js";
import "./chunk-WQVOCEXW.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-TB6W2TO5.js";
import "./chunk-RYY5ESDO.js";
import "./chunk-TMPMX5CX.js";
export {
  RULE_DOCS
};
