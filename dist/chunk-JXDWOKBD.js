import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  isIntact,
  verify
} from "./chunk-35BU2WSU.js";
import "./chunk-XJD6MB4E.js";
import "./chunk-DOIJTJ7J.js";
import "./chunk-TMPMX5CX.js";
export {
  isIntact,
  verify
};
