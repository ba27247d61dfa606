import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  audit
} from "./chunk-YWHU4SRG.js";
import "./chunk-3UCR2JIB.js";
import "./chunk-YA5XZT46.js";
import "./chunk-7SQKKX5E.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-BAW2KAPT.js";
import "./chunk-TMPMX5CX.js";
export {
  audit
};
