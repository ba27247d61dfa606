import { explain } from '@renovatebot/pep440';
import type { ArtifactKind } from '../model/artifact.js';
import { normalizeName } from '../model/project-name.js';

/** What the name of a file on an index says of it. */
export interface ArtifactName {
  readonly kind: ArtifactKind;
  /** Normalised (PEP 503). */
  readonly project: string;
  /** As written, with `_` for `-` as wheels have it. */
  readonly version: string;
  /** With its leading dot, e.g. `.tar.gz`. */
  readonly suffix: string;
  /** Wheels only. */
  readonly build?: string;
  /** Wheels only: `python-abi-platform`, compressed sets as written. */
  readonly tag?: string;
}

/** Name, version, optional build number, three tags (PEP 427). */
const WHEEL = /^([^-]+)-([^-]+)(?:-(\d[^-]*))?-([^-]+-[^-]+-[^-]+)\.whl$/;
const WHEEL_PROJECT = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_.]*[\p{L}\p{N}_])?$/u;
/** What makes a path, or two lines, of a name. */
const NO_NAME = /[/\\:\p{Cc}]/u;
const SDIST = /^(.+?)(\.tar\.gz|\.tgz|\.zip|\.tar\.bz2|\.tar\.xz|\.tar)$/;

function parseWheel(filename: string): ArtifactName | undefined {
  const [, name = '', version = '', build, tag] = WHEEL.exec(filename) ?? [];
  if (tag === undefined || !WHEEL_PROJECT.test(name) || explain(version) === null) return undefined;
  const more = build === undefined ? { tag } : { tag, build };
  return { kind: 'wheel', project: normalizeName(name), version, suffix: '.whl', ...more };
}

/** File name without its suffix; undefined when it is no sdist's. */
export function sdistStem(filename: string): { stem: string; suffix: string } | undefined {
  const [, stem, suffix] = SDIST.exec(filename) ?? [];
  return stem === undefined || suffix === undefined ? undefined : { stem, suffix };
}

/**
 * Reads a wheel's (PEP 427) or sdist's (PEP 625) file name; sdists are split at their last `-`, as
 * packaging does. Undefined for any other name, for a version that is not PEP 440, and for a path: it would be another file's
 * name to pip, and lead out of the folder that the file is kept in.
 */
export function parseArtifactName(filename: string): ArtifactName | undefined {
  if (NO_NAME.test(filename)) return undefined;
  if (filename.endsWith('.whl')) return parseWheel(filename);
  const sdist = sdistStem(filename);
  const dash = sdist?.stem.lastIndexOf('-') ?? -1;
  if (sdist === undefined || dash <= 0) return undefined;
  const version = sdist.stem.slice(dash + 1);
  if (explain(version) === null) return undefined;
  return { kind: 'sdist', project: normalizeName(sdist.stem.slice(0, dash)), version, suffix: sdist.suffix };
}
