import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  RULE_DOCS
} from "./chunk-6QEHZOSF.js";
import "./chunk-2JOC65UZ.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-PWX7Q7EM.js";
import "./chunk-RYY5ESDO.js";
import "./chunk-TMPMX5CX.js";
export {
  RULE_DOCS
};
