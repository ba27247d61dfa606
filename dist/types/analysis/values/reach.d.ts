import type { Reach } from '../../model/finding.js';
/** Code that runs without anybody asking for it. */
export declare function isUnasked(reach: Reach): boolean;
