import { eq, valid } from '@renovatebot/pep440';
import type { CoreMetadata } from '../model/metadata.js';
import { normalizeName } from '../model/project-name.js';
import { parseArtifactName, sdistStem } from './artifact-name.js';
import { isDirectUrl } from './project/direct-url.js';
import { ArchiveRefusal } from './refusals.js';

/** Equal as versions (PEP 440), or letter by letter where they are none. */
export function isSameVersion(a: string, b: string): boolean {
  const isBoth = valid(a) !== null && valid(b) !== null;
  return isBoth ? eq(a, b) : a === b;
}

/**
 * The version an sdist's name tells once the project is known: old names hold `-` in either part, and pip
 * too takes the project from elsewhere.
 */
function sdistVersion(stem: string, project: string): string | undefined {
  for (let dash = stem.indexOf('-'); dash > 0; dash = stem.indexOf('-', dash + 1)) {
    if (normalizeName(stem.slice(0, dash)) === project) return stem.slice(dash + 1);
  }
  return undefined;
}

function toldVersion(filename: string, project: string): string | undefined {
  const sdist = sdistStem(filename);
  if (sdist !== undefined) return sdistVersion(sdist.stem, project);
  const name = parseArtifactName(filename);
  if (name === undefined) throw new ArchiveRefusal('artifact-name');
  return name.project === project ? name.version.replaceAll('_', '-') : undefined;
}

/**
 * Refuses metadata that belongs to another file than the one it came in, or that sends pip to a URL:
 * resolution and the report would speak of something else than what is installed.
 */
export function checkIdentity(filename: string, metadata: CoreMetadata): void {
  const version = toldVersion(filename, normalizeName(metadata.name));
  if (version === undefined) throw new ArchiveRefusal('metadata-name');
  if (!isSameVersion(version, metadata.version)) throw new ArchiveRefusal('metadata-version');
  if (metadata.requiresDist.some(isDirectUrl)) {
    throw new ArchiveRefusal('metadata-direct-url');
  }
}
