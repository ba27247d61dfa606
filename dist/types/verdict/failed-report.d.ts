import type { FailureParts } from '../model/failure.js';
import type { Report } from '../model/report.js';
/** The report of a run that judged nothing. Its verdict is `unscanned`, never `safe`. */
export declare function nothingJudged(tool: Report['tool'], notes: readonly string[]): Report;
/** The report of a run that failed before there was one. */
export declare function failedReport(failure: FailureParts, tool: Report['tool']): Report;
