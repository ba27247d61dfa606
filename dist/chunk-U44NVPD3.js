import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);

// src/model/file-presence.ts
function look(path, files) {
  try {
    return files.stat(path);
  } catch {
    return void 0;
  }
}
function exists(path, files) {
  return look(path, files) !== void 0;
}
function isFile(path, files) {
  return look(path, files)?.isFile === true;
}
function isFolder(path, files) {
  return look(path, files)?.isDirectory === true;
}

export {
  exists,
  isFile,
  isFolder
};
