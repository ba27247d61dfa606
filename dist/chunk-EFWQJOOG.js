import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  child_process,
  crypto,
  fs,
  os,
  path,
  stream,
  util
} from "./chunk-LXSV74P7.js";
import "./chunk-TMPMX5CX.js";
export {
  child_process,
  crypto,
  fs,
  os,
  path,
  stream,
  util
};
