import type { Finding } from '../model/finding.js';
import type { Unscanned } from '../model/inspection.js';
import type { Ignore, Policy } from '../model/policy.js';
import { normalizeName } from '../model/project-name.js';
import { WORST_FIRST, type Counts, type Decision, type Verdict } from '../model/report.js';
import { SCORES } from '../model/finding.js';
import type { Judged } from './ignores.js';
import { ignoresFor, ignoresForUnscanned, isMalwareAdvisory } from './ignores.js';

/** The judgement on one package. */
export interface Judgement {
  readonly verdict: Verdict;
  /** Between 0 and 1: the highest score of the findings that count. */
  readonly score: number;
  readonly decision: Decision;
  /** The findings for the report; ignored ones are marked. */
  readonly findings: readonly Finding[];
  readonly unscanned: readonly Unscanned[];
  /** Ignore entries that applied; `ignoreNotes` reports the others. */
  readonly used: readonly Ignore[];
}

/**
 * Judges one package from its findings and the files that could not be read.
 *
 * The deny list wins over everything, and a malware advisory over the allow list and over ignores. A package on the
 * allow list is judged by nothing else. Otherwise, what is not ignored decides: a score at or above `blockScore` blocks,
 * anything unscanned makes the package unscanned, a score at or above `warnScore` warns.
 */
export function judge(
  findings: readonly Finding[],
  unscanned: readonly Unscanned[],
  policy: Policy,
  judged: Judged,
): Judgement {
  const name = normalizeName(judged.name);
  const stamped = stamp(findings, unscanned, policy, judged);
  if (policy.deny.includes(name)) return denied(stamped);
  if (policy.allow.includes(name)) return allowed(findings, policy);
  const score = scoreOf(stamped.findings);
  const verdict = verdictOf(score, stamped.unscanned, policy);
  return { ...stamped, verdict, score, decision: decide(verdict, findings, unscanned, policy, stamped.used) };
}

/** The verdict of a whole set: blocked > unscanned > warned > safe. An empty set is safe. */
export function setVerdict(packages: readonly { readonly verdict: Verdict }[]): Verdict {
  return WORST_FIRST.find((verdict) => packages.some((entry) => entry.verdict === verdict)) ?? 'safe';
}

/** How many packages got each verdict. */
export function countVerdicts(packages: readonly { readonly verdict: Verdict }[]): Counts {
  const count = (verdict: Verdict): number => packages.filter((entry) => entry.verdict === verdict).length;
  return {
    safe: count('safe'),
    warned: count('warned'),
    blocked: count('blocked'),
    unscanned: count('unscanned'),
  };
}

function scoreOf(findings: readonly Finding[]): number {
  return Math.max(0, ...findings.filter((finding) => !finding.ignored).map((finding) => finding.score));
}

function verdictOf(score: number, unscanned: readonly Unscanned[], policy: Policy): Verdict {
  if (score >= policy.blockScore) return 'blocked';
  if (unscanned.some((entry) => !entry.ignored)) return 'unscanned';
  return score >= policy.warnScore ? 'warned' : 'safe';
}

type Stamped = Pick<Judgement, 'findings' | 'unscanned' | 'used'>;

function stamp(
  findings: readonly Finding[],
  unscanned: readonly Unscanned[],
  policy: Policy,
  judged: Judged,
): Stamped {
  const used = new Set<Ignore>();
  const mark = <T>(entry: T, ignores: readonly Ignore[]): T => {
    for (const ignore of ignores) used.add(ignore);
    const first = ignores[0];
    return first ? { ...entry, ignored: { reason: first.reason, expires: first.expires } } : entry;
  };
  return {
    findings: findings.map((finding) => mark(finding, ignoresFor(finding, judged, policy))),
    unscanned: unscanned.map((entry) => mark(entry, ignoresForUnscanned(entry, judged, policy))),
    used: [...used],
  };
}

function denied(stamped: Stamped): Judgement {
  const reason = 'The package is on the deny list.';
  const score = Math.max(SCORES.CRITICAL, scoreOf(stamped.findings));
  return { ...stamped, verdict: 'blocked', score, decision: { by: 'denylist', reason } };
}

/** A package on the allow list: only malware advisories count, which no configuration can allow. */
function allowed(findings: readonly Finding[], policy: Policy): Judgement {
  const malware = findings.filter(isMalwareAdvisory);
  const score = scoreOf(malware);
  const verdict = verdictOf(score, [], policy);
  const decision: Decision =
    malware.length > 0
      ? { by: 'score', reason: 'The package is on the allow list, but a malware advisory names it.' }
      : { by: 'allowlist', reason: 'The package is on the allow list: its analysis was skipped.' };
  return { verdict, score, decision, findings: malware, unscanned: [], used: [] };
}

/** `ignore` when the entries changed the verdict, `score` otherwise. */
function decide(
  verdict: Verdict,
  findings: readonly Finding[],
  unscanned: readonly Unscanned[],
  policy: Policy,
  used: readonly Ignore[],
): Decision {
  if (verdictOf(scoreOf(findings), unscanned, policy) === verdict) return { by: 'score' };
  return { by: 'ignore', reason: used.map((ignore) => ignore.reason).join('; ') };
}
