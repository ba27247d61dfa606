import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);

// src/model/is-inside.ts
import { isAbsolute, relative, sep } from "node:path";
function isInside(root, path) {
  const way = relative(root, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

export {
  isInside
};
