import type { Frame, Machine } from './machine-parts.js';
import type { Sighting } from './sighting.js';
import type { Value } from '../values/value.js';

/** A hash as it is written down, whatever is done to its letters. */
const DIGEST = /^hashlib\.\S*\.(?:hex)?digest\(\)/;

/** Builds that fetch something compare its hash with one that they ship. Notes where that is done. */
export function noteComparison(parts: readonly Value[], { machine, reach, scope }: Frame): void {
  if (reach !== 'install') return;
  const compared = parts.some(
    ({ ref, labels }) =>
      ref !== undefined && DIGEST.test(ref) && (labels.has('file') || labels.has('network')),
  );
  if (compared) machine.files.comparing.add(scope.unit.path);
}

/** A sighting with what its file, or the build that it is part of, does with hashes. */
export function withHashing(sighting: Sighting, { files: { hashing, comparing } }: Machine): Sighting {
  return {
    ...sighting,
    ...(hashing.has(sighting.path) ? { hashes: true } : {}),
    ...(comparing.size > 0 && sighting.reach === 'install' ? { isChecked: true } : {}),
  };
}
