import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  RULE_DOCS
} from "./chunk-3IQNHXUJ.js";
import "./chunk-3B5XR4RQ.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-XCO3QXOW.js";
import "./chunk-RYY5ESDO.js";
import "./chunk-TMPMX5CX.js";
export {
  RULE_DOCS
};
