import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  RULE_DOCS
} from "./chunk-4GFU6FNK.js";
import "./chunk-Z7H7I2OR.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-6O5LX5IR.js";
import "./chunk-RYY5ESDO.js";
import "./chunk-TMPMX5CX.js";
export {
  RULE_DOCS
};
