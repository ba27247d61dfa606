import type { FailureParts } from '../model/failure.js';
import type { Report } from '../model/report.js';
/** The report of a run that failed before there was one. It judged nothing, so its verdict is not `safe`. */
export declare function failedReport(failure: FailureParts, tool: Report['tool']): Report;
