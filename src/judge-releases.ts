import { judgeRelease } from './analysis/findings/release-findings.js';
import { meantBy, type Admission, type Candidate, type Reading } from './gate/candidate.js';
import { advisoryReader, expectAdvisories } from './knowledge/advisory-folder.js';
import { factsKey, gatherFacts, type FactsEffects, type GatheredFacts } from './knowledge/gather-facts.js';
import { POPULAR_NAMES } from './knowledge/popular-names.js';
import type { Downloader, ProgressEvent, Services } from './model/effects.js';
import type { Http } from './model/http.js';
import type { Incomplete, ReleaseFacts, Skipped } from './model/facts.js';
import type { Finding } from './model/finding.js';
import type { Release } from './model/release.js';
import type { JudgeRequest } from './model/request.js';
import { toPick } from './resolve/pick.js';
import { toRelease } from './resolve/assemble.js';
import type { ReleaseContext } from './rules/release/release-rule.js';
import { indexNames } from './rules/release/names/name-index.js';
import { indexPlaces, NO_PLACES, type PlaceIndex } from './rules/release/places/place-index.js';
import { judge, type Judgement } from './verdict/judge.js';

/** What judging needs: the request's policy, and the services that know about releases. */
export interface KnowledgeParts {
  readonly request: JudgeRequest;
  readonly http: Http & Downloader;
  /** Reaches the model where `http` reaches nothing. */
  readonly modelHttp?: Http;
  readonly services: Services;
  readonly onProgress: (event: ProgressEvent) => void;
  readonly signal: AbortSignal;
}

/** The same for a whole run: advisories are read once and kept. */
export interface Knowledge extends KnowledgeParts {
  readonly readAdvisories: FactsEffects['readAdvisories'];
}

/**
 * Prepares the sources of knowledge of a run; nothing is asked or read yet.
 * @returns the parts, with advisories that are read when they are first needed
 * @throws Failure `advisories-invalid` if the folder or zip of advisories does not exist
 */
export function openKnowledge(parts: KnowledgeParts): Knowledge {
  const { files, inspector } = parts.services;
  const { source } = parts.request.advisories;
  if (typeof source === 'object') expectAdvisories(source.folder, files);
  const unpack = (path: string): ReturnType<typeof inspector.unpack> => inspector.unpack(path, 'records.zip');
  return { ...parts, readAdvisories: advisoryReader(files, unpack) };
}

/** A release and the judgement on it. */
export interface JudgedRelease {
  readonly release: Release;
  readonly judgement: Judgement;
}

/** All releases of a run with their verdicts, and what was left out on the way. */
export interface Judged {
  readonly releases: readonly JudgedRelease[];
  readonly incomplete: readonly Incomplete[];
  readonly skipped: readonly Skipped[];
  readonly notes: readonly string[];
}

const POPULAR = indexNames(POPULAR_NAMES);
const NO_FACTS: ReleaseFacts = { advisories: [] };

function contextOf({ policy, advisories }: JudgeRequest, places: PlaceIndex): ReleaseContext {
  const { deny, today } = policy;
  return { popular: POPULAR, deny, privateNames: advisories.privateNames, today, places };
}

/** Finds files that replace those of another release, within each set that is installed together. */
function placesOf(sets: readonly (readonly Release[])[]): PlaceIndex {
  const indexes = sets.map((releases) => {
    const installed = releases.filter(({ scope }) => scope === 'runtime');
    return indexPlaces(installed, POPULAR);
  });
  return { displacedBy: (release) => indexes.flatMap((index) => index.displacedBy(release)) };
}

function gather(releases: readonly Release[], knowledge: Knowledge): Promise<GatheredFacts> {
  const { request, http, services, signal, readAdvisories } = knowledge;
  const options = { advisories: request.advisories, offline: request.offline };
  return gatherFacts(releases, options, {
    http,
    readAdvisories,
    sleep: (milliseconds) => services.sleep(milliseconds),
    signal,
  });
}

function sourceFindings(release: Release): Finding[] {
  return release.artifacts.flatMap(({ inspection }) => inspection.findings);
}

function judgeOne(
  release: Release,
  facts: ReleaseFacts,
  request: JudgeRequest,
  places: PlaceIndex = NO_PLACES,
): JudgedRelease {
  const findings = [...judgeRelease(release, facts, contextOf(request, places)), ...sourceFindings(release)];
  const unscanned = release.artifacts.flatMap(({ inspection }) => inspection.unscanned);
  const judged = { name: release.name, artifacts: release.artifacts.map(({ artifact }) => artifact) };
  return { release, judgement: judge(findings, unscanned, request.policy, judged) };
}

/**
 * Gathers facts about all releases at once, then judges each by tiers 1 and 2.
 * @param together the releases that are installed together, one list for each place
 */
export async function judgeReleases(
  releases: readonly Release[],
  knowledge: Knowledge,
  together: readonly (readonly Release[])[] = [],
): Promise<Judged> {
  knowledge.onProgress({ phase: 'advisories', done: 0, total: releases.length });
  const { facts, incomplete, skipped, notes } = await gather(releases, knowledge);
  knowledge.onProgress({ phase: 'advisories', done: releases.length, total: releases.length });
  const places = placesOf(together);
  return {
    releases: releases.map((release) =>
      judgeOne(release, facts.get(factsKey(release)) ?? NO_FACTS, knowledge.request, places),
    ),
    incomplete,
    skipped,
    notes,
  };
}

function refusal({ judgement }: JudgedRelease): string {
  const [worst] = [...judgement.findings].sort((a, b) => b.score - a.score);
  if (judgement.verdict === 'blocked') return worst?.rule ?? 'blocked';
  return judgement.unscanned[0]?.code ?? 'unscanned';
}

/**
 * Decides whether a child may have these bytes, to build or to run them. They must pass the same judgement that the
 * report will hold, for every release they could be taken for, and every required source of knowledge must have
 * answered.
 */
export async function judgeCandidate(
  candidate: Candidate,
  reading: Reading,
  knowledge: Knowledge,
): Promise<Admission> {
  const graph = { requiredBy: new Map(), requires: new Map() };
  const releases = meantBy(candidate, reading.inspection).map((chosen) =>
    toRelease(toPick(chosen, candidate, 'build', graph), reading),
  );
  const { facts, incomplete } = await gather(releases, knowledge);
  for (const release of releases) {
    const judged = judgeOne(release, facts.get(factsKey(release)) ?? NO_FACTS, knowledge.request);
    const { verdict } = judged.judgement;
    if (verdict === 'blocked' || verdict === 'unscanned') return { admitted: false, rule: refusal(judged) };
  }
  if (incomplete.length > 0) return { admitted: false, rule: 'advisories-incomplete' };
  return { admitted: true };
}
