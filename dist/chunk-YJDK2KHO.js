import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);

// src/services/disk/regular-file.ts
import { closeSync, constants, fstatSync, openSync } from "node:fs";
var FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
function openRegular(path) {
  const handle = openSync(path, FLAGS);
  if (fstatSync(handle).isFile()) return handle;
  closeSync(handle);
  throw new Error("it is no regular file");
}

export {
  openRegular
};
