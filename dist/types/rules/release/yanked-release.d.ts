import type { ReleaseRule } from './release-rule.js';
/** A release that its maintainers have yanked (PEP 592). */
export declare const yankedRelease: ReleaseRule;
