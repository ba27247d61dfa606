import type { ReleaseRule } from './release-rule.js';
/** A name that resembles that of a popular project. */
export declare const lookalikeName: ReleaseRule;
