import { type Combination } from './combination.js';
export declare const tracesRemoved: Combination;
