import type { SourceRule } from './source-rule.js';
/** Modules that malicious packages need and most others do not. */
export declare const suspiciousImport: SourceRule;
