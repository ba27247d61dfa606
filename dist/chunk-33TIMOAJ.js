import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);

// src/model/project-url.ts
var PROJECT_URL = "https://github.com/depsec/action";

export {
  PROJECT_URL
};
