import { judgeRelease } from './analysis/release-findings.js';
import type { Admission, Candidate, Reading } from './gate/candidate.js';
import { factsKey, gatherFacts, type GatheredFacts } from './knowledge/gather-facts.js';
import { POPULAR_NAMES } from './knowledge/popular-names.js';
import type { Downloader, Http, ProgressEvent, Services } from './model/effects.js';
import type { Incomplete, ReleaseFacts, Skipped } from './model/facts.js';
import type { Finding } from './model/finding.js';
import type { Release } from './model/release.js';
import type { JudgeRequest } from './model/request.js';
import { toPick, toRelease } from './resolve/assemble.js';
import type { ReleaseContext } from './rules/release/release-rule.js';
import { indexNames } from './rules/release/names/name-index.js';
import { judge, type Judgement } from './verdict/judge.js';

/** What judging needs: the request's policy, and the services that know about releases. */
export interface Knowledge {
  readonly request: JudgeRequest;
  readonly http: Http & Downloader;
  /** Reaches the model where `http` reaches nothing. */
  readonly modelHttp?: Http;
  readonly services: Services;
  readonly onProgress: (event: ProgressEvent) => void;
  readonly signal: AbortSignal;
}

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

function contextOf({ policy, advisories }: JudgeRequest): ReleaseContext {
  return { popular: POPULAR, deny: policy.deny, privateNames: advisories.privateNames, today: policy.today };
}

function gather(releases: readonly Release[], knowledge: Knowledge): Promise<GatheredFacts> {
  const { request, http, services, signal } = knowledge;
  const options = { advisories: request.advisories, offline: request.offline };
  return gatherFacts(releases, options, {
    http,
    files: services.files,
    unpack: (path) => services.inspector.unpack(path, 'records.zip'),
    sleep: (milliseconds) => services.sleep(milliseconds),
    signal,
  });
}

function sourceFindings(release: Release): Finding[] {
  return release.artifacts.flatMap(({ inspection }) => inspection.findings);
}

function judgeOne(release: Release, facts: ReleaseFacts, request: JudgeRequest): JudgedRelease {
  const findings = [...judgeRelease(release, facts, contextOf(request)), ...sourceFindings(release)];
  const unscanned = release.artifacts.flatMap(({ inspection }) => inspection.unscanned);
  const judged = { name: release.name, artifacts: release.artifacts.map(({ artifact }) => artifact) };
  return { release, judgement: judge(findings, unscanned, request.policy, judged) };
}

/** Asks what is known of all releases at once, then judges each by tiers 1 and 2. */
export async function judgeReleases(releases: readonly Release[], knowledge: Knowledge): Promise<Judged> {
  knowledge.onProgress({ phase: 'advisories', done: 0, total: releases.length });
  const { facts, incomplete, skipped, notes } = await gather(releases, knowledge);
  knowledge.onProgress({ phase: 'advisories', done: releases.length, total: releases.length });
  return {
    releases: releases.map((release) =>
      judgeOne(release, facts.get(factsKey(release)) ?? NO_FACTS, knowledge.request),
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
 * May a child have these bytes, to build or to run them? Only when the same judgement that the report will hold
 * lets them pass, and every required source of knowledge has answered.
 */
export async function judgeCandidate(
  candidate: Candidate,
  reading: Reading,
  knowledge: Knowledge,
): Promise<Admission> {
  const chosen = { name: candidate.project, version: candidate.version };
  const graph = { requiredBy: new Map(), requires: new Map() };
  const release = toRelease(toPick(chosen, candidate, 'build', graph), reading);
  const { facts, incomplete } = await gather([release], knowledge);
  const judged = judgeOne(release, facts.get(factsKey(release)) ?? NO_FACTS, knowledge.request);
  const { verdict } = judged.judgement;
  if (verdict === 'blocked' || verdict === 'unscanned') return { admitted: false, rule: refusal(judged) };
  if (incomplete.length > 0) return { admitted: false, rule: 'advisories-incomplete' };
  return { admitted: true };
}
