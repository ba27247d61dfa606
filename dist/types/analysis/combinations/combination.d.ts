import type { Reach, Severity } from '../../model/finding.js';
import type { RuleDoc } from '../../model/rule.js';
import type { Sighting } from '../machine/sighting.js';
import { type Label } from '../values/labels.js';
/** A conjunction of reach, behaviour and flow, and how severe it is. */
export interface Combination {
    readonly doc: RuleDoc;
    /** How severe one sighting is; undefined when the combination does not hold. */
    readonly judge: (sighting: Sighting) => Severity | undefined;
    /** What was seen, in one sentence without the place. */
    readonly message: (sighting: Sighting) => string;
}
/** What tells who and where somebody is. */
export declare const IDENTITY: readonly Label[];
/** The labels in words, e.g. `the host name and the user name`. */
export declare function describeLabels(labels: ReadonlySet<Label>): string;
/** Nobody looks at its answer, nor at its failure. */
export declare const isUnheard: ({ isDropped, isQuiet }: Sighting) => boolean;
/** A request to an address that is not known, of all that many functions handle: its host is one that some of that came from. */
export declare const isVague: ({ name, text, labels }: Sighting) => boolean;
/**
 * No more than MEDIUM where the account of a messenger stands nowhere in the source, and somebody has started or called
 * it: who set the account up reads it, and that is whoever did.
 */
export declare function heldBack(severity: Severity | undefined, { text, labels, reach }: Sighting): typeof severity;
/** When it happens, in words. */
export declare const WHEN: Readonly<Record<Reach, string>>;
