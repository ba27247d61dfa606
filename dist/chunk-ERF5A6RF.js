import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  create,
  hashFiles
} from "./chunk-2E2MSQY7.js";
import "./chunk-SEORTIN7.js";
import "./chunk-TMPMX5CX.js";
export {
  create,
  hashFiles
};
