import type { Reach, Severity } from '../model/finding.js';
import type { RuleDoc } from '../model/rule.js';
import type { Sighting } from './machine-parts.js';
import type { Label } from './value.js';
/** A conjunction of reach, behaviour and flow, and how severe it is. */
export interface Combination {
    readonly doc: RuleDoc;
    /** How severe one sighting is; undefined when the combination does not hold. */
    readonly judge: (sighting: Sighting) => Severity | undefined;
    /** What was seen, in one sentence without the place. */
    readonly message: (sighting: Sighting) => string;
}
/** Code that runs without anybody asking for it. */
export declare function isUnasked(reach: Reach): boolean;
/** Nothing from the caller, a file or a setting was mixed in: what happens is fixed in the source. */
export declare function isPure(labels: ReadonlySet<Label>): boolean;
/** Labels but for one. */
export declare function without(labels: ReadonlySet<Label>, one: Label): ReadonlySet<Label>;
/** What tells who and where somebody is. */
export declare const IDENTITY: readonly Label[];
/** How many of some labels are there. */
export declare const count: (labels: ReadonlySet<Label>, of: readonly Label[]) => number;
/** The labels in words, e.g. `the host name and the user name`. */
export declare function describeLabels(labels: ReadonlySet<Label>): string;
/** When it happens, in words. */
export declare const WHEN: Readonly<Record<Reach, string>>;
