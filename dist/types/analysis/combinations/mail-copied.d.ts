import type { Combination } from './combination.js';
export declare const mailCopied: Combination;
