import type { Report } from '../model/report.js';
/**
 * The report as JSON, version 1: keys in the order of the schema, two spaces, a newline at the end. Throws a ZodError
 * for a report that breaks its own published schema, which is a defect of depsec.
 */
export declare function json(report: Report): string;
