import type { Incomplete, Skipped } from './model/facts.js';
import type { Finding } from './model/finding.js';
import type { Ignore } from './model/policy.js';
import { normalizeName } from './model/project-name.js';
import type { Release } from './model/release.js';
import type { Environment, PackageReport, Report } from './model/report.js';
import type { JudgeRequest } from './model/request.js';
import type { RequirementNote } from './model/requirement.js';
import { RULESET_VERSION } from './analysis/ruleset.js';
import type { JudgedRelease } from './judge-releases.js';
import { redactSecrets, redactValue } from './redact-secrets.js';
import { orderReport } from './report/order.js';
import { policyNotes } from './verdict/notes.js';
import { countVerdicts, setVerdict } from './verdict/judge.js';
import { VERSION } from './version.js';

/** Everything a report is made from. */
export interface ReportParts {
  readonly request: JudgeRequest;
  /** What the packages were chosen for; empty strings if nothing was resolved. */
  readonly environment: Environment;
  readonly judged: readonly JudgedRelease[];
  readonly incomplete: readonly Incomplete[];
  readonly skipped: readonly Skipped[];
  readonly notes: readonly string[];
}

/** A finding without secrets: a package may contain some, and reports are published. */
function withoutSecrets(finding: Finding): Finding {
  const { message, evidence, chain } = finding;
  return {
    ...finding,
    message: redactSecrets(message),
    ...(evidence !== undefined && { evidence: redactSecrets(evidence) }),
    ...(chain !== undefined && { chain: redactValue(chain) }),
  };
}

function toPackage({ release, judgement }: JudgedRelease): PackageReport {
  return {
    name: release.name,
    version: release.version,
    verdict: judgement.verdict,
    score: judgement.score,
    scope: release.scope,
    decision: judgement.decision,
    requiredBy: release.requiredBy,
    artifacts: release.artifacts.map(({ artifact }) => artifact),
    unscanned: judgement.unscanned.map((entry) => ({ ...entry, reason: redactSecrets(entry.reason) })),
    findings: judgement.findings.map(withoutSecrets),
  };
}

function keyOf({ name, version, index, artifacts }: Release): string {
  const place = index === '' ? artifacts.map(({ artifact }) => artifact.url) : [index];
  return [normalizeName(name), version, ...place].join(' ');
}

function join(known: Release, release: Release): Release {
  const isKnown = ({ artifact }: Release['artifacts'][number]): boolean =>
    known.artifacts.some(
      (one) => one.artifact.url === artifact.url && one.artifact.sha256 === artifact.sha256,
    );
  return {
    ...release,
    scope: known.scope === 'runtime' ? known.scope : release.scope,
    requiredBy: [...known.requiredBy, ...release.requiredBy],
    requires: [...new Set([...known.requires, ...release.requires])],
    artifacts: [...known.artifacts, ...release.artifacts.filter((one) => !isKnown(one))],
  };
}

/**
 * Merges releases that came in by several sections or scopes, with every file that was read for any of them. A release
 * needed to run and to build counts as one that runs.
 */
export function mergeReleases(releases: readonly Release[]): Release[] {
  const merged = new Map<string, Release>();
  for (const release of releases) {
    const key = keyOf(release);
    const known = merged.get(key);
    merged.set(key, known === undefined ? release : join(known, release));
  }
  return [...merged.values()];
}

/** A note, preceded by the file and line it is about. */
export function noteText({ message, origin }: RequirementNote): string {
  const { file, line } = origin;
  return file === undefined ? message : `${file}${line === undefined ? '' : `:${line}`}: ${message}`;
}

function unique<T>(values: readonly T[]): T[] {
  const seen = new Map(values.map((value) => [JSON.stringify(value), value]));
  return [...seen.values()];
}

/** Makes the report, in its fixed order. */
export function assembleReport(parts: ReportParts): Report {
  const packages = parts.judged.map(toPackage);
  const counts = countVerdicts(packages);
  const used: readonly Ignore[] = parts.judged.flatMap(({ judgement }) => judgement.used);
  return orderReport({
    schemaVersion: 1,
    tool: { name: 'depsec', version: VERSION, rules: RULESET_VERSION },
    environment: parts.environment,
    verdict: setVerdict(packages),
    counts,
    incomplete: unique(redactValue(parts.incomplete)),
    skipped: unique(parts.skipped),
    notes: unique(redactValue([...parts.notes, ...policyNotes(parts.request.policy, used, counts)])),
    packages,
  });
}
