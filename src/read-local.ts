import { pathToFileURL } from 'node:url';
import { parseArtifactName } from './archive/artifact-name.js';
import type { Services } from './model/effects.js';
import type { Inspection } from './model/inspection.js';
import type { Release } from './model/release.js';

/** One archive or unpacked folder to be judged. */
export interface LocalTarget {
  /** Absolute, links resolved. */
  readonly path: string;
  readonly filename: string;
  /** The path for reports: relative to the root if it lies below it. */
  readonly shown: string;
}

/** Name and version by its metadata, otherwise by the name of its file or folder. */
function nameOf({ metadata }: Inspection, filename: string): Pick<Release, 'name' | 'version'> {
  if (metadata !== undefined) return { name: metadata.name, version: metadata.version };
  const told = parseArtifactName(filename) ?? parseArtifactName(`${filename}.tar.gz`);
  return { name: told?.project ?? filename, version: told?.version ?? 'unknown' };
}

/** Reads one archive or folder as a release. The result is not cached. */
export async function readLocal(
  { path, filename, shown }: LocalTarget,
  services: Services,
): Promise<Release> {
  const { sha256, size } = (await services.fingerprint(path)) ?? { sha256: '', size: 0 };
  const known = sha256 === '' ? undefined : await services.cache.get(sha256, filename);
  const inspection = known?.inspection ?? (await services.inspector.inspect(path, filename, sha256));
  const named = nameOf(inspection, filename);
  const artifact = { filename, sha256, url: pathToFileURL(path).href, size, built: false };
  return {
    ...named,
    scope: 'runtime',
    requiredBy: [{ file: shown, path: [named.name] }],
    artifacts: [{ artifact, inspection }],
    index: '',
    isPrivate: false,
    requires: [],
  };
}
