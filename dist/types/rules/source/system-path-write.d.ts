import type { SourceRule } from './source-rule.js';
/** Files written where the system or other programs keep theirs. */
export declare const systemPathWrite: SourceRule;
