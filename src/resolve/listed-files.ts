import { eq, valid } from '@renovatebot/pep440';
import type { Candidate } from '../gate/candidate.js';
import type { AllowedHashes } from '../gate/catalogue.js';
import type { Release } from '../model/release.js';
import { normalizeName } from '../model/project-name.js';
import type { PipDesk } from './ask-pip.js';
import { toPick, type Pick } from './assemble.js';
import { readOne, type Workshop } from './workshop.js';
import { lockedCandidates, type LockedFiles } from './locks.js';

function isSameVersion(a: string, b: string): boolean {
  return valid(a) !== null && valid(b) !== null ? eq(a, b) : a === b;
}

/** Files of the index that hashes of the requirements name: those of other platforms than this one, too. */
async function hashedFiles({ candidate }: Pick, desk: PipDesk, allowed: AllowedHashes): Promise<Candidate[]> {
  const hashes = allowed.get(candidate.project);
  if (hashes === undefined || candidate.shown !== undefined) return [];
  const pages = await Promise.all(
    desk.upstreams.map((_, at) => desk.session.catalogue.page(at, candidate.project)),
  );
  const isListed = ({ project, version, file }: Candidate): boolean =>
    project === candidate.project &&
    isSameVersion(version, candidate.version) &&
    Object.entries(file.hashes).some(([name, hex]) => hashes.includes(`${name}:${hex}`));
  const found = pages.flatMap((page) => page?.candidates.filter(isListed) ?? []);
  const known = new Map(found.map((one) => [one.file.filename, one] as const).reverse());
  known.delete(candidate.file.filename);
  return [...known.values()];
}

/** Packages of a lock that don't count in this environment are judged all the same. */
export function idlePicks(locked: readonly LockedFiles[], desk: PipDesk, chosen: readonly Pick[]): Pick[] {
  const taken = new Set(chosen.map(({ name }) => normalizeName(name)));
  const nothing = { requiredBy: new Map(), requires: new Map() };
  return lockedCandidates(locked, desk.session.catalogue.directs).flatMap(({ locked: one, candidates }) => {
    const [first] = candidates;
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
  locked: readonly LockedFiles[],
  allowed: AllowedHashes,
): Promise<Release[]> {
  const { desk } = workshop;
  const { catalogue } = desk.session;
  const groups = lockedCandidates(locked, catalogue.directs).map(({ candidates }) => candidates);
  return Promise.all(
    picks.map(async (pick) => {
      const group = groups.find((candidates) => candidates.includes(pick.candidate));
      const others = (group ?? (await hashedFiles(pick, desk, allowed))).filter(
        (one) => one !== pick.candidate,
      );
      const read = (candidate: Candidate): Promise<Release> => readOne({ ...pick, candidate }, workshop);
      const [release, ...more] = await Promise.all([read(pick.candidate), ...others.map(read)]);
      return { ...release, artifacts: [release, ...more].flatMap(({ artifacts }) => artifacts) };
    }),
  );
}
