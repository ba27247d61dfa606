import { type Combination } from './combination.js';
export declare const miningPoolContacted: Combination;
