import type { Finding } from '../model/finding.js';
import type { PackageReport, Report } from '../model/report.js';
import {
  COMMAND_LINE,
  fingerprint,
  identityOf,
  occurrenceCounter,
  reportedFindings,
  shownWay,
} from './alerts.js';
import { jsonText } from './escape/json-text.js';
import { visible, visibleName } from './escape/visible.js';
import { failureSentence } from './failure-lines.js';
import { activeUnscanned, detailsOf, isNotable, placeOf, requiredByWords } from './words.js';

/** GitLab's severities for ours. */
const SEVERITIES = {
  CRITICAL: 'blocker',
  HIGH: 'critical',
  MEDIUM: 'major',
  LOW: 'minor',
  INFO: 'info',
} as const satisfies Record<Finding['severity'], string>;

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
 * The report as GitLab's Code Quality JSON: an array of issues, each on the requirement line that brought its package
 * in. Unscanned files and a run that failed are issues too, because GitLab shows an empty array as a clean project.
 */
export function gitlab(report: Report): string {
  const numbered = occurrenceCounter();
  return jsonText(
    [...runIssues(report), ...report.packages.flatMap(issuesOf)].map((issue) => ({
      ...issue,
      fingerprint: numbered(issue.fingerprint),
    })),
  );
}

/** Issues of the run as a whole: that it failed, or that a source did not answer. */
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
  const way = shownWay(entry);
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
