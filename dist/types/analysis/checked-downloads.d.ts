import type { Frame, Machine, Sighting } from './machine-parts.js';
import type { Value } from './value.js';
/** Builds that fetch something compare its hash with one that they ship. Notes where that is done. */
export declare function noteComparison(parts: readonly Value[], { machine, reach, scope }: Frame): void;
/** A sighting with what its file, or the build that it is part of, does with hashes. */
export declare function withHashing(sighting: Sighting, { hashing, comparing }: Machine): Sighting;
