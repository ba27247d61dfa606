import type { SourceRule } from './source-rule.js';
/** Imports of modules that malicious packages need and most others do not. */
export declare const suspiciousImport: SourceRule;
