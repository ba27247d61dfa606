import type { Frame, Machine } from './machine-parts.js';
import type { ShippedFiles } from './shipped-files.js';
import type { Sighting } from './sighting.js';
import { isUnasked } from '../values/reach.js';
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

const ASKS_SYSTEM = /\bplatform\.(?:system|machine)\b|\bsys\.platform\b|\bos\.(?:name|uname)\b/;
const SYSTEMS = [/darwin|macos|osx/i, /linux/i, /win(?:dows|32|64)|\.exe\b/i];

/** Whether a source is written for several systems, and asks which it runs on. */
function isPortable(bytes: Uint8Array | undefined): boolean {
  if (bytes === undefined) return false;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/#.*/g, '');
  return ASKS_SYSTEM.test(text) && SYSTEMS.every((system) => system.test(text));
}

/** What was found of files before: many sightings are of one. */
const PORTABLE = new WeakMap<ShippedFiles, Map<string, boolean>>();

/** Whether what was fetched and is started was chosen among those of several systems. */
function isChosen(
  { behaviour, isHushed, labels, path, reach, steps }: Sighting,
  { shipped }: Machine,
): boolean {
  if ((behaviour !== 'starts-process' && behaviour !== 'loads-native') || !labels.has('network'))
    return false;
  if (isUnasked(reach) || isHushed === true) return false;
  const known = PORTABLE.get(shipped) ?? new Map<string, boolean>();
  PORTABLE.set(shipped, known);
  return [...new Set([path, ...steps.map(({ file }) => file)])].some((one) => {
    const is = known.get(one) ?? isPortable(shipped.read(one));
    known.set(one, is);
    return is;
  });
}

/** A sighting, and whether its file or build checks hashes of what it downloads, and chooses among several systems. */
export function withDownloadTraits(sighting: Sighting, machine: Machine): Sighting {
  const { hashing, comparing } = machine.files;
  return {
    ...sighting,
    ...(hashing.has(sighting.path) ? { hashes: true } : {}),
    ...(comparing.size > 0 && sighting.reach === 'install' ? { isChecked: true } : {}),
    ...(isChosen(sighting, machine) ? { isPortable: true } : {}),
  };
}
