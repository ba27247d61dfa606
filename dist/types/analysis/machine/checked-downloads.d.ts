import type { Frame, Machine } from './machine-parts.js';
import type { Sighting } from './sighting.js';
import type { Value } from '../values/value.js';
/** Builds that fetch something compare its hash with one that they ship. Notes where that is done. */
export declare function noteComparison(parts: readonly Value[], { machine, reach, scope }: Frame): void;
/** A sighting, and whether its file or build checks hashes of what it downloads, and chooses among several systems. */
export declare function withDownloadTraits(sighting: Sighting, machine: Machine): Sighting;
