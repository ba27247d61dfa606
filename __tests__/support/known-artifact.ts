import type { KnownArtifact } from '../../src/model/effects.js';

/** A cache entry that tells its number by its size, and is long enough to be torn. */
export function knownArtifact(number: number): KnownArtifact {
  return {
    size: number,
    inspection: {
      kind: 'wheel',
      metadataText: `Name: a\n${'x'.repeat(20_000)}${number}`,
      isStatic: true,
      buildRequires: [],
      findings: [],
      unscanned: [],
      stats: { files: 0, pythonFiles: 0, pythonBytes: 0, parsedFiles: 0, parsedBytes: 0 },
    },
  };
}
