import type { Finding } from '../model/finding.js';
import type { PackageReport, Report } from '../model/report.js';
import { normalizeName } from '../model/project-name.js';

/** What two values are compared by, the most significant first. An absent one comes before any other. */
type Keys = readonly (string | number | undefined)[];

/**
 * The same report in its one order: packages by normalised name and version, findings by score (highest first), rule,
 * file and line, the shortest way in first, every
 * other list by what names its entries. Strings compare by UTF-16 unit, never by locale, so the
 * same input gives the same bytes on every machine. `notes`, paths and references keep the order they were given in.
 */
export function orderReport(report: Report): Report {
  return {
    ...report,
    incomplete: sortedBy(report.incomplete, (entry) => [entry.source, entry.reason]),
    skipped: sortedBy(report.skipped, (entry) => [entry.tier, entry.reason]),
    packages: sortedBy(report.packages, (entry) => [
      normalizeName(entry.name),
      entry.version,
      entry.scope,
      entry.name,
    ]).map(orderPackage),
  };
}

function orderPackage(entry: PackageReport): PackageReport {
  return {
    ...entry,
    requiredBy: sortedBy(entry.requiredBy, ({ file, line, path }) => [path.length, file, line, ...path]),
    artifacts: sortedBy(entry.artifacts, ({ filename, sha256, url }) => [filename, sha256, url]),
    unscanned: sortedBy(entry.unscanned, ({ artifact, file, code, reason }) => [
      artifact,
      file,
      code,
      reason,
    ]),
    findings: orderFindings(entry.findings),
  };
}

/**
 * Findings by score (highest first), those of a model after the others, then by rule, file, line, and whatever else
 * tells two of them apart.
 */
export function orderFindings(findings: readonly Finding[]): readonly Finding[] {
  return sortedBy(findings, (finding) => [
    -finding.score,
    finding.tier === 3 ? 1 : 0,
    finding.rule,
    finding.file,
    finding.line,
    finding.artifact,
    finding.message,
    finding.advisory?.id,
    finding.evidence,
  ]);
}

/** A sorted copy; strings compare by UTF-16 unit. */
export function sortedBy<T>(values: readonly T[], keysOf: (value: T) => Keys): readonly T[] {
  return values
    .map((value) => ({ value, keys: keysOf(value) }))
    .sort((a, b) => compareKeys(a.keys, b.keys))
    .map(({ value }) => value);
}

function compareKeys(a: Keys, b: Keys): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const [left, right] = [a[index], b[index]];
    if (left === right) continue;
    if (left === undefined) return -1;
    if (right === undefined) return 1;
    return left < right ? -1 : 1;
  }
  return 0;
}
