import type { ReleaseRule } from './release-rule.js';
/** A project created, or a release uploaded, less than seven days ago. */
export declare const youngProject: ReleaseRule;
