/**
 * What SARIF results and GitLab issues share: which findings become alerts, where an alert is shown, and what keeps it
 * the same alert from one run to the next.
 */
import { createHash } from 'node:crypto';
import type { Finding } from '../model/finding.js';
import { normalizeName } from '../model/project-name.js';
import type { RequiredBy } from '../model/release.js';
import type { PackageReport } from '../model/report.js';
import { activeFindings } from './words.js';

/** Both formats need a file for every alert; this name stands for requirements given on the command line. */
export const COMMAND_LINE = 'command-line';

/** The findings of a package, plus one for the verdict itself if no finding explains it (the deny list, say). */
export function reportedFindings(entry: PackageReport): readonly Finding[] {
  const isUnexplained = ['blocked', 'warned'].includes(entry.verdict) && activeFindings(entry).length === 0;
  if (!isUnexplained) return entry.findings;
  const { by, reason } = entry.decision;
  const decided: Finding = {
    rule: by,
    tier: 1,
    severity: entry.verdict === 'blocked' ? 'CRITICAL' : 'MEDIUM',
    score: entry.score,
    title: `Decided by ${by}`,
    message: reason ?? `Decided by ${by}`,
    references: [],
  };
  return [decided, ...entry.findings];
}

/** The way a package came in that an alert is shown at: the first one with a file, because only files have lines. */
export function shownWay({ requiredBy }: PackageReport): RequiredBy | undefined {
  return requiredBy.find(({ file }) => file !== undefined) ?? requiredBy[0];
}

/**
 * Identifies an alert across runs by rule, project, advisory and file. Version and line are left out, so that an
 * upgrade that changes nothing else keeps its alert.
 */
export function fingerprint(
  entry: PackageReport,
  finding: Pick<Finding, 'rule' | 'file' | 'advisory'>,
): string {
  const file = finding.file?.replaceAll(entry.version, '');
  return identityOf([finding.rule, normalizeName(entry.name), finding.advisory?.id ?? '', file ?? '']);
}

/** A short hash of some words: sixteen hexadecimal digits. */
export function identityOf(words: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 16);
}

/** Makes identities unique by numbering them: the first `x` becomes `x:1`, the next `x:2`. */
export function occurrenceCounter(): (identity: string) => string {
  const seen = new Map<string, number>();
  return (identity) => {
    const occurrence = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, occurrence);
    return `${identity}:${occurrence}`;
  };
}
