import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);

// src/model/project-name.ts
function normalizeName(name) {
  return name.toLowerCase().replace(/[-_.]+/g, "-");
}

export {
  normalizeName
};
