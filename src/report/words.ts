/**
 * What every format says in words, so that text, Markdown, annotations and SARIF never disagree. The results still hold
 * hostile text: the caller escapes them whole, for its own target.
 */
import type { Skipped } from '../model/facts.js';
import type { ChainStep, Finding, Reach, Tier } from '../model/finding.js';
import type { Unscanned } from '../model/inspection.js';
import type { RequiredBy } from '../model/release.js';
import type { Counts, Environment, PackageReport, Verdict } from '../model/report.js';

/** The word for each verdict. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  safe: 'Safe',
  warned: 'Warned',
  blocked: 'Blocked',
  unscanned: 'Unscanned',
};

const REACH_WORDS: Readonly<Record<Reach, string>> = {
  install: 'runs at install',
  start: 'runs at every Python start',
  import: 'runs on import',
  script: 'runs as a command',
  call: 'runs when called',
  never: 'never runs by itself',
};

const TIER_WORDS: Readonly<Record<Tier, string>> = {
  1: 'release facts',
  2: 'source analysis',
  3: 'AI review',
};

/** `1 package`, `2 packages`. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** How many packages got a verdict, in words. */
export interface CountPart {
  readonly verdict: Verdict;
  readonly count: number;
  readonly words: string;
}

/** The parts of the closing count; unscanned packages are mentioned only where there are any. */
export function countParts({ safe, warned, blocked, unscanned }: Counts): readonly CountPart[] {
  const parts: readonly CountPart[] = [
    { verdict: 'safe', count: safe, words: `${countOf(safe, 'package')} safe` },
    { verdict: 'warned', count: warned, words: countOf(warned, 'warning') },
    { verdict: 'blocked', count: blocked, words: `${blocked} blocked` },
    { verdict: 'unscanned', count: unscanned, words: `${unscanned} unscanned` },
  ];
  return parts.filter(({ verdict, count }) => verdict !== 'unscanned' || count > 0);
}

/** `11 packages safe · 0 warnings · 1 blocked`. */
export function countsLine(counts: Counts): string {
  return countParts(counts)
    .map(({ words }) => words)
    .join(' · ');
}

/** What speaks against a package: its findings that are not ignored. */
export function activeFindings(entry: PackageReport): readonly Finding[] {
  return entry.findings.filter((finding) => finding.ignored === undefined);
}

/** INFO and LOW are what a package is capable of, not a reason to act; they are shown on request only. */
export function isNotable(finding: Finding): boolean {
  return finding.severity !== 'INFO' && finding.severity !== 'LOW';
}

/** The findings a reader needs to see to understand the verdict, the most severe first. */
export function notableFindings(entry: PackageReport): readonly Finding[] {
  const decides = ({ score }: Finding): boolean => entry.verdict !== 'safe' && score >= entry.score;
  return activeFindings(entry).filter((finding) => isNotable(finding) || decides(finding));
}

/** What of a package could not be judged and is not ignored. */
export function activeUnscanned(entry: PackageReport): readonly Unscanned[] {
  return entry.unscanned.filter((place) => place.ignored === undefined);
}

/** Why a package got its verdict, in one sentence; nothing for a package that is simply safe. */
export function reasonFor(entry: PackageReport): string | undefined {
  const { by, reason } = entry.decision;
  if (by === 'allowlist') return reason ?? 'It is on the allow list.';
  if (by === 'denylist') return reason ?? 'It is on the deny list.';
  if (entry.verdict === 'unscanned') return activeUnscanned(entry)[0]?.reason;
  if (entry.verdict !== 'safe') return activeFindings(entry)[0]?.message ?? reason;
  return by === 'ignore' ? `ignored: ${reason ?? 'no reason given'}` : undefined;
}

/** What somebody took responsibility for, in words: `ignored until 2027-01-31: rule — reason`. */
export function ignoredWords(entry: PackageReport): readonly string[] {
  const all = [
    ...entry.findings.map(({ rule, ignored }) => ({ id: rule, ignored })),
    ...entry.unscanned.map(({ code, ignored }) => ({ id: code, ignored })),
  ];
  return all.flatMap(({ id, ignored }) =>
    ignored === undefined ? [] : [`ignored until ${ignored.expires}: ${id} — ${ignored.reason}`],
  );
}

/** `requirements.txt:3 → flask → jinja2`: the line that brought a package in, and the names on the way. */
export function requiredByWords(required: RequiredBy): string {
  return [originWords(required), ...(required.path.length > 1 ? required.path : [])].join(' → ');
}

/** `requirements.txt:3`, or `the command line`. */
export function originWords({ file, line }: Pick<RequiredBy, 'file' | 'line'>): string {
  if (file === undefined) return 'the command line';
  return line === undefined ? file : `${file}:${line}`;
}

/** `setup.py:4 in demo-1.0.tar.gz`; nothing for what is about a whole release. */
export function placeOf({
  artifact,
  file,
  line,
}: Pick<Finding, 'artifact' | 'file' | 'line'>): string | undefined {
  const place = file === undefined || line === undefined ? file : `${file}:${line}`;
  if (place === undefined) return artifact;
  return artifact === undefined ? place : `${place} in ${artifact}`;
}

/** What is shown beside a finding: when its code runs, which other advisories report it, and what fixes it. */
export function detailsOf(finding: Finding): readonly string[] {
  const { advisory, reach, message } = finding;
  const ids = advisory === undefined ? [] : [advisory.id, ...advisory.aliases];
  const details: (string | undefined)[] = [
    reach && REACH_WORDS[reach],
    ids.filter((id) => !message.startsWith(`${id}:`)).join(', ') || undefined,
    advisory && advisory.fixed.length > 0 ? `fixed in ${advisory.fixed.join(', ')}` : undefined,
  ];
  return details.filter((detail) => detail !== undefined);
}

/** `setup.py:4`, or, for a line of decoded text, `setup.py:2 after 1 decoding`. */
export function stepPlace({ file, line, layer }: ChainStep): string {
  return `${file}:${line}${layer === 0 ? '' : ` after ${countOf(layer, 'decoding')}`}`;
}

/** Whether nothing was resolved: files of this machine were read, which nothing required. */
export function isOfFiles({ environment }: { readonly environment: Environment }): boolean {
  return environment.python === '';
}

/** The word before the places of `requiredByWords`. */
export function waysWord(isOfFilesAlone: boolean): 'Read from' | 'Required by' {
  return isOfFilesAlone ? 'Read from' : 'Required by';
}

/** What explains a finding besides its own place: a single step at that place only says it again. */
export function tellingSteps({ chain = [], file, line }: Finding): readonly ChainStep[] {
  const [first, second] = chain;
  if (first === undefined || second !== undefined || first.decoded !== undefined) return chain;
  return first.file === file && first.line === line ? [] : chain;
}

/** What was left out of a run, in one line: `project data (the run is offline); AI review: no key`. */
export function allSkippedWords(skipped: readonly Skipped[]): string {
  return skipped
    .map(({ tier, reason }) => (tier === 1 ? reason : `${TIER_WORDS[tier]}: ${reason}`))
    .join('; ');
}

/** `AI review (tier 3): no key`. */
export function skippedWords({ tier, reason }: Skipped): string {
  return `${TIER_WORDS[tier]} (tier ${tier}): ${reason}`;
}
