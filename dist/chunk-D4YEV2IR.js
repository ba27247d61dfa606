import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
import {
  RELEASE_DOCS,
  aiDisagreement,
  aiFinding
} from "./chunk-34OKPKN2.js";
import {
  SOURCE_RULE_DOCS
} from "./chunk-CSSLU4NT.js";

// src/rules/review/table.ts
var REVIEW_DOCS = [aiDisagreement, aiFinding];

// src/analysis/rule-docs.ts
var RULE_DOCS = [...RELEASE_DOCS, ...SOURCE_RULE_DOCS, ...REVIEW_DOCS].sort(
  (a, b) => a.id < b.id ? -1 : 1
);

export {
  RULE_DOCS
};
