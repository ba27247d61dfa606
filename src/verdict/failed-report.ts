import type { FailureParts } from '../model/failure.js';
import type { Report } from '../model/report.js';

/** The report of a run that judged nothing. Its verdict is `unscanned`, never `safe`. */
export function nothingJudged(tool: Report['tool'], notes: readonly string[]): Report {
  return {
    schemaVersion: 1,
    tool,
    environment: { python: '', pip: '', platform: '', source: '' },
    verdict: 'unscanned',
    counts: { safe: 0, warned: 0, blocked: 0, unscanned: 0 },
    incomplete: [],
    skipped: [],
    notes,
    packages: [],
  };
}

/** The report of a run that failed before there was one. */
export function failedReport(failure: FailureParts, tool: Report['tool']): Report {
  const { code, what, why, fix } = failure;
  return { ...nothingJudged(tool, []), error: { code, what, why, fix } };
}
