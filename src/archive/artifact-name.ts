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
/** What makes a path, or two lines, of a name; half a character, which JSON can spell, is in no address. */
const NO_NAME = /[/\\:\p{Cc}\p{Cs}]/u;
/** No file system keeps a longer one; of a long one every `-` could be where a version begins. */
const LONGEST = 255;
const SDIST = /^(.+?)(\.tar\.gz|\.tgz|\.zip|\.tar\.bz2|\.tar\.xz|\.tar)$/;

function parseWheel(filename: string): ArtifactName | undefined {
  const [, name = '', version = '', build, tag] = WHEEL.exec(filename) ?? [];
  if (tag === undefined || !WHEEL_PROJECT.test(name) || explain(version) === null) return undefined;
  const more = build === undefined ? { tag } : { tag, build };
  return { kind: 'wheel', project: normalizeName(name), version, suffix: '.whl', ...more };
}

/** File name without its suffix; undefined when it is no sdist's. */
export function sdistStem(filename: string): { stem: string; suffix: string } | undefined {
  const [, stem, suffix] = filename.length > LONGEST ? [] : (SDIST.exec(filename) ?? []);
  return stem === undefined || suffix === undefined ? undefined : { stem, suffix };
}

/** A project and version that a file's name may mean. */
export interface NameReading {
  /** Normalised (PEP 503). */
  readonly project: string;
  readonly version: string;
}

/** An sdist's name, split at each `-` that a version follows: what an installer may take it for. */
function stemReadings(stem: string): readonly NameReading[] {
  return [...stem.matchAll(/-/g)]
    .filter(({ index }) => index > 0)
    .map(({ index }) => ({ project: normalizeName(stem.slice(0, index)), version: stem.slice(index + 1) }))
    .filter(({ version }) => explain(version) !== null);
}

/**
 * The projects and versions that pip may read from a file name: `a-1-2.tar.gz` is version 2 of `a-1`, and `1-2`,
 * which is `1.post2`, of `a`.
 */
export function readingsOf(filename: string): readonly NameReading[] {
  const sdist = sdistStem(filename);
  if (sdist !== undefined) return stemReadings(sdist.stem);
  return [parseArtifactName(filename) ?? []].flat();
}

/** The projects of all those readings. */
export function projectsOf(filename: string): readonly string[] {
  return readingsOf(filename).map(({ project }) => project);
}

/**
 * Reads the file name of a wheel (PEP 427) or sdist (PEP 625). An sdist's is split as installers do that look for the
 * project `asked`, otherwise at its last `-`, as packaging does. Undefined for any other name, for a version that is
 * not PEP 440, and for a path: pip would see another file name, and it would lead out of the folder that the file is
 * kept in.
 * @param asked normalised name
 */
export function parseArtifactName(filename: string, asked?: string): ArtifactName | undefined {
  if (filename.length > LONGEST || NO_NAME.test(filename)) return undefined;
  if (filename.endsWith('.whl')) return parseWheel(filename);
  const sdist = sdistStem(filename);
  if (sdist === undefined) return undefined;
  const readings = stemReadings(sdist.stem);
  const reading = readings.find(({ project }) => project === asked) ?? readings.at(-1);
  return reading && { kind: 'sdist', ...reading, suffix: sdist.suffix };
}
