import type { Finding } from '../model/finding.js';
import type { PackageReport, Report } from '../model/report.js';
import { jsonText } from './escape/json-text.js';
import { visible, visibleName } from './escape/visible.js';
import { failureSentence } from './failure-lines.js';
import { fingerprint, identityOf, reportedFindings } from './sarif-results.js';
import { activeUnscanned, detailsOf, isNotable, placeOf, requiredByWords } from './words.js';

/** GitLab's words for how much something matters. */
const SEVERITIES = {
  CRITICAL: 'blocker',
  HIGH: 'critical',
  MEDIUM: 'major',
  LOW: 'minor',
  INFO: 'info',
} as const satisfies Record<Finding['severity'], string>;

/** GitLab shows an issue only at a file; this name is for requirements that are in none. */
const COMMAND_LINE = 'command-line';

/** Longest description, in characters. */
const LIMIT = 1000;

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: (typeof SEVERITIES)[Finding['severity']];
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

/**
 * The Code Quality report of GitLab: an array of issues, each on the requirement line that brought its package in. Like
 * SARIF's alerts they keep their identity when other lines or versions change. What was not read is one too, and so is
 * what kept the run from its end: GitLab takes an empty array for a project without any issue.
 */
export function gitlab(report: Report): string {
  const seen = new Map<string, number>();
  return jsonText(
    [...runIssues(report), ...report.packages.flatMap(issuesOf)].map((issue) => {
      const occurrence = (seen.get(issue.fingerprint) ?? 0) + 1;
      seen.set(issue.fingerprint, occurrence);
      return { ...issue, fingerprint: `${issue.fingerprint}:${occurrence}` };
    }),
  );
}

/** What keeps a reader from trusting the rest. */
function runIssues({ error, incomplete }: Report): readonly Issue[] {
  const issueOf = (id: string, source: string, words: string, severity: Issue['severity']): Issue => ({
    description: visible(words, LIMIT),
    check_name: visibleName(id),
    fingerprint: identityOf(['run', id, source]),
    severity,
    location: { path: COMMAND_LINE, lines: { begin: 1 } },
  });
  return [
    ...(error === undefined
      ? []
      : [issueOf(error.code, '', `depsec could not finish: ${failureSentence(error)}`, 'blocker')]),
    ...incomplete.map(({ source, reason }) =>
      issueOf('incomplete', source, `no answer from ${source}: ${reason}`, 'major'),
    ),
  ];
}

function issuesOf(entry: PackageReport): readonly Issue[] {
  const findings = reportedFindings(entry).filter((one) => isNotable(one) && one.ignored === undefined);
  return [
    ...findings.map((finding) =>
      issue(entry, finding, [finding.message, placeOf(finding), ...detailsOf(finding)]),
    ),
    ...activeUnscanned(entry).map((place) =>
      issue(entry, { ...place, rule: place.code, severity: 'MEDIUM' }, [
        `not read: ${place.reason}`,
        placeOf(place),
      ]),
    ),
  ];
}

function issue(
  entry: PackageReport,
  about: Parameters<typeof fingerprint>[1] & Pick<Finding, 'severity'>,
  words: readonly (string | undefined)[],
): Issue {
  const way = entry.requiredBy.find(({ file }) => file !== undefined) ?? entry.requiredBy[0];
  const required = way === undefined ? [] : [`required by ${requiredByWords(way)}`];
  const [first = '', ...rest] = [...words, ...required].filter((part) => part !== undefined);
  return {
    description: visible([`${entry.name} ${entry.version}: ${first}`, ...rest].join(' · '), LIMIT),
    check_name: visibleName(about.rule),
    fingerprint: fingerprint(entry, about),
    severity: SEVERITIES[about.severity],
    location: { path: visible(way?.file ?? COMMAND_LINE), lines: { begin: way?.line ?? 1 } },
  };
}
