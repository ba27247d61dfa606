import type { Severity } from '../../model/finding.js';
import type { RuleDoc } from '../../model/rule.js';
import type { Sighting } from '../machine/sighting.js';

/** Two behaviours of one file, neither of which says enough alone. */
export interface PairCombination {
  readonly doc: RuleDoc;
  readonly first: (sighting: Sighting) => boolean;
  /** Whether the two are about one thing; any two of a file are, when there is none. */
  readonly belong?: (first: Sighting, second: Sighting) => boolean;
  /** The one the finding points at. */
  readonly second: (sighting: Sighting) => boolean;
  readonly severity: (second: Sighting, first: Sighting) => Severity | undefined;
  readonly message: (first: Sighting, second: Sighting) => string;
}
