import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);

// src/services/files.ts
import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
var realFiles = {
  realpath: (path) => realpathSync.native(path),
  stat: (path) => {
    const stats = statSync(path);
    return { isFile: stats.isFile(), isDirectory: stats.isDirectory(), size: stats.size };
  },
  read: (path) => readFileSync(path),
  list: (path) => readdirSync(path).sort()
};

export {
  realFiles
};
