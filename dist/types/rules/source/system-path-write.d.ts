import type { SourceRule } from './source-rule.js';
/** Writes to places where the system or other programs keep their files. */
export declare const systemPathWrite: SourceRule;
