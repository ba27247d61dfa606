import type { Frame, Machine } from './machine-parts.js';
import type { Sighting } from './sighting.js';
import type { Value } from '../values/value.js';
/** Builds that fetch something compare its hash with one that they ship. Notes where that is done. */
export declare function noteComparison(parts: readonly Value[], { machine, reach, scope }: Frame): void;
/** A sighting with what its file, or the build that it is part of, does with hashes, and for which systems. */
export declare function withHashing(sighting: Sighting, machine: Machine): Sighting;
