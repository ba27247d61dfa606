import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  RULE_DOCS
} from "./chunk-7ZQDZX3B.js";
import "./chunk-UHMMDZUI.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-WTLD35CH.js";
import "./chunk-RYY5ESDO.js";
import "./chunk-TMPMX5CX.js";
export {
  RULE_DOCS
};
