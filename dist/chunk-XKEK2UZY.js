import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  RULE_DOCS
} from "./chunk-K7EACUFE.js";
import "./chunk-RI4CF4EW.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-6HITKTWH.js";
import "./chunk-RYY5ESDO.js";
import "./chunk-TMPMX5CX.js";
export {
  RULE_DOCS
};
