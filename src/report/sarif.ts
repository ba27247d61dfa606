import type { PackageReport, Report } from '../model/report.js';
import type { RuleDoc } from '../model/rule.js';
import { reportedFindings } from './alerts.js';
import { jsonText } from './escape/json-text.js';
import { sarifText } from './escape/sarif-text.js';
import { failureSentence, LONGEST_SENTENCE } from './failure-lines.js';
import { visibleName } from './escape/visible.js';
import { sarifLocation, sarifResults } from './sarif-results.js';
import { sarifRules } from './sarif-rules.js';
import { PROJECT_URL } from '../model/project-url.js';
import { activeUnscanned, countOf, isNotable, placeOf, skippedWords } from './words.js';

export interface SarifOptions {
  /** The documentation of every rule. A rule that is not among them is described by its findings. */
  readonly rules: readonly RuleDoc[];
  /** Whether to include LOW and INFO findings, which only say what a package is capable of. */
  readonly verbose: boolean;
}

/**
 * The report as SARIF 2.1.0 (OASIS), made for code scanning: one run, each result on the requirement line that brought
 * the package in, the place inside the artifact in its properties. What could not be judged is a notification.
 */
export function sarif(report: Report, { rules, verbose }: SarifOptions): string {
  return jsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            semanticVersion: report.tool.version,
            informationUri: PROJECT_URL,
            rules: sarifRules(rules, report.packages.flatMap(reportedFindings)),
          },
        },
        invocations: [invocation(report, verbose)],
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The folder that was audited.' } } },
        results: sarifResults(report, verbose),
      },
    ],
  });
}

interface Notification {
  readonly level: 'error' | 'warning' | 'note';
  readonly descriptor: { readonly id: string };
  readonly message: { readonly text: string };
  readonly locations?: readonly object[];
}

/** `executionSuccessful` is false when anything is missing, so that an empty list of results is not taken for safe. */
function invocation(report: Report, verbose: boolean): object {
  const { error, incomplete, skipped, notes } = report;
  const unscanned = report.packages.flatMap(unscannedNotifications);
  return {
    executionSuccessful: error === undefined && incomplete.length === 0 && unscanned.length === 0,
    toolExecutionNotifications: [
      ...(error === undefined
        ? []
        : [notification('error', error.code, failureSentence(error), LONGEST_SENTENCE)]),
      ...incomplete.map(({ source, reason }) => notification('error', 'incomplete', `${source}: ${reason}`)),
      ...unscanned,
      ...skipped.map((entry) => notification('note', 'skipped', skippedWords(entry))),
      ...notes.map((note) => notification('note', 'note', note)),
      ...(verbose ? [] : leftOut(report)),
    ],
  };
}

function leftOut({ packages }: Report): Notification[] {
  const count = packages.flatMap(({ findings }) => findings).filter((finding) => !isNotable(finding)).length;
  if (count === 0) return [];
  const text = `${countOf(count, 'finding')} of severity LOW or INFO left out; the JSON report holds them.`;
  return [notification('note', 'left-out', text)];
}

function unscannedNotifications(entry: PackageReport): Notification[] {
  return activeUnscanned(entry).map((place) => ({
    ...notification(
      'error',
      place.code,
      `${entry.name} ${entry.version}: ${place.reason} · ${placeOf(place) ?? ''}`,
    ),
    locations: [sarifLocation(entry, entry.requiredBy[0])],
  }));
}

function notification(level: Notification['level'], id: string, text: string, limit?: number): Notification {
  return { level, descriptor: { id: visibleName(id) }, message: { text: sarifText(text, limit) } };
}
