import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  audit
} from "./chunk-X72KPMGQ.js";
import "./chunk-5I6UR3LX.js";
import "./chunk-L5FILSCB.js";
import "./chunk-X5U2ODXE.js";
import "./chunk-F3XH4IJS.js";
import "./chunk-XPO6BUOI.js";
import "./chunk-TMPMX5CX.js";
export {
  audit
};
