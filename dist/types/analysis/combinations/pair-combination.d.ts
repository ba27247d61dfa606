import type { Severity } from '../../model/finding.js';
import type { RuleDoc } from '../../model/rule.js';
import type { Sighting } from '../machine/sighting.js';
/** Two behaviours, neither of which says enough alone. */
export interface PairCombination {
    readonly doc: RuleDoc;
    readonly first: (sighting: Sighting) => boolean;
    /** How far apart the two may stand. */
    readonly within: 'file' | 'package';
    /** Whether the two are about one thing; any two are, when there is none. */
    readonly belong?: (first: Sighting, second: Sighting) => boolean;
    /** The one the finding points at. */
    readonly second: (sighting: Sighting) => boolean;
    /** Whether another behaviour of the package says that the second one is in order. */
    readonly excuses?: (other: Sighting, second: Sighting) => boolean;
    readonly severity: (second: Sighting, first: Sighting) => Severity | undefined;
    readonly message: (first: Sighting, second: Sighting) => string;
}
