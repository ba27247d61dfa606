import type { Incomplete, Skipped } from './model/facts.js';
import type { Finding } from './model/finding.js';
import type { Ignore } from './model/policy.js';
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

export interface ReportParts {
  readonly request: JudgeRequest;
  /** What the packages were chosen for; empty words where nothing was chosen. */
  readonly environment: Environment;
  readonly judged: readonly JudgedRelease[];
  readonly incomplete: readonly Incomplete[];
  readonly skipped: readonly Skipped[];
  readonly notes: readonly string[];
}

/** What a package holds may be somebody's secret: reports are published. */
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

/** Releases that came in by several sections or scopes are one; what runs outranks what only builds. */
export function mergeReleases(releases: readonly Release[]): Release[] {
  const merged = new Map<string, Release>();
  for (const release of releases) {
    const key = release.artifacts.map(({ artifact }) => artifact.url).join(' ');
    const known = merged.get(key);
    merged.set(
      key,
      known === undefined
        ? release
        : {
            ...release,
            scope: known.scope === 'runtime' ? known.scope : release.scope,
            requiredBy: [...known.requiredBy, ...release.requiredBy],
          },
    );
  }
  return [...merged.values()];
}

/** A note with the place it is about. */
export function noteText({ message, origin }: RequirementNote): string {
  const { file, line } = origin;
  return file === undefined ? message : `${file}${line === undefined ? '' : `:${line}`}: ${message}`;
}

function unique<T>(values: readonly T[]): T[] {
  const seen = new Map(values.map((value) => [JSON.stringify(value), value]));
  return [...seen.values()];
}

/** Joins everything into the report, in its one order. */
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
