import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  create,
  hashFiles
} from "./chunk-CTSV3VH7.js";
import "./chunk-Q4SACHVQ.js";
import "./chunk-TMPMX5CX.js";
export {
  create,
  hashFiles
};
