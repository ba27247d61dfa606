import { eq, valid } from '@renovatebot/pep440';
import type { Candidate } from '../../gate/candidate.js';
import type { AllowedHashes } from '../../gate/catalogue.js';
import type { Incomplete } from '../../model/facts.js';
import type { Release } from '../../model/release.js';
import { normalizeName } from '../../model/project-name.js';
import { placeOf } from '../../requirements/problem.js';
import type { PipDesk } from '../pip/ask-pip.js';
import { toPick, type Pick } from '../pick.js';
import { readOne, type Workshop } from '../workshop.js';
import type { LockedFiles } from './locked-files.js';

function isSameVersion(a: string, b: string): boolean {
  return valid(a) !== null && valid(b) !== null ? eq(a, b) : a === b;
}

function hasHash({ file }: Candidate, hash: string): boolean {
  const [algorithm = '', digest] = hash.split(':');
  return file.hashes[algorithm] === digest;
}

/** Files of the indexes that hashes name: those of other platforms than this one, too. */
async function hashedFiles(
  project: string,
  version: string,
  hashes: readonly string[],
  { upstreams, session }: PipDesk,
): Promise<Candidate[]> {
  const pages = await Promise.all(upstreams.map((_, at) => session.catalogue.page(at, project)));
  const isListed = (candidate: Candidate): boolean =>
    candidate.project === project &&
    isSameVersion(candidate.version, version) &&
    hashes.some((hash) => hasHash(candidate, hash));
  const found = pages.flatMap((page) => page?.candidates.filter(isListed) ?? []);
  const keyOf = ({ file }: Candidate): string => `${file.filename} ${JSON.stringify(file.hashes)}`;
  return [...new Map(found.map((one) => [keyOf(one), one] as const).reverse()).values()];
}

/** A package of a lock, and all of its files that the gate could find. */
export interface ListedCandidates extends LockedFiles {
  readonly candidates: readonly Candidate[];
}

/** Finds every file that locks list: by its address, or on the indexes by its hash. */
export function listedCandidates(
  locked: readonly LockedFiles[],
  desk: PipDesk,
): Promise<readonly ListedCandidates[]> {
  const { directs } = desk.session.catalogue;
  return Promise.all(
    locked.map(async (one) => {
      const { name, version, hashes } = one.locked;
      const placed = directs.filter(({ file }) => one.files.some((listed) => listed.file === file));
      const found = hashes.length === 0 ? [] : await hashedFiles(normalizeName(name), version, hashes, desk);
      return { ...one, candidates: [...placed, ...found] };
    }),
  );
}

/** Files that a lock names by their hashes and no index has: whoever has them could install what nobody read. */
export function missingFiles(listed: readonly ListedCandidates[]): Incomplete[] {
  return listed.flatMap(({ locked, candidates }) => {
    const missing = locked.hashes.filter((hash) => !candidates.some((candidate) => hasHash(candidate, hash)));
    if (missing.length === 0) return [];
    const what = `${missing.length} of the files of ${locked.name} ${locked.version}`;
    return [
      {
        source: 'index',
        reason: `${placeOf(locked.origin)}: ${what} could not be found by their hashes on any index and were not read.`,
      },
    ];
  });
}

/** Packages of a lock that don't count in this environment are judged all the same. */
export function idlePicks(listed: readonly ListedCandidates[], chosen: readonly Pick[]): Pick[] {
  const taken = new Set(chosen.map(({ name }) => normalizeName(name)));
  const nothing = { requiredBy: new Map(), requires: new Map() };
  return listed.flatMap(({ locked: one, candidates }) => {
    const first = candidates.find(({ kind }) => kind === 'wheel') ?? candidates[0];
    if (first === undefined || taken.has(normalizeName(one.name))) return [];
    const pick = toPick({ name: one.name, version: one.version }, first, 'runtime', nothing);
    return [{ ...pick, requiredBy: [{ ...one.origin, path: [one.name] }] }];
  });
}

/**
 * Reads what was picked, and of hashed requirements and locks every other file they list for the same release.
 */
export async function readPicks(
  picks: readonly Pick[],
  workshop: Workshop,
  listed: readonly ListedCandidates[],
  allowed: AllowedHashes,
): Promise<Release[]> {
  const groups = listed.map(({ candidates }) => candidates);
  const hashedWith = async ({ project, version, shown, file }: Candidate): Promise<readonly Candidate[]> => {
    const hashes = shown === undefined ? allowed.get(project) : undefined;
    const found = hashes === undefined ? [] : await hashedFiles(project, version, hashes, workshop.desk);
    return found.filter((one) => one.file.filename !== file.filename);
  };
  return Promise.all(
    picks.map(async (pick) => {
      const { candidate } = pick;
      const group = groups.find((candidates) => candidates.includes(candidate));
      const others = (group ?? (await hashedWith(candidate))).filter((one) => one !== candidate);
      const read = (one: Candidate): Promise<Release> => readOne({ ...pick, candidate: one }, workshop);
      const [release, ...more] = await Promise.all([read(candidate), ...others.map(read)]);
      return { ...release, artifacts: [release, ...more].flatMap(({ artifacts }) => artifacts) };
    }),
  );
}
