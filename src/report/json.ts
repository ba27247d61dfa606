import type { Report } from '../model/report.js';
import { jsonText } from './escape/json-text.js';
import { reportSchema } from './schema.js';

/**
 * The report as JSON, version 1: keys in the order of the schema, two spaces, a newline at the end. Throws a ZodError
 * for a report that breaks its own published schema, which is a defect of depsec.
 */
export function json(report: Report): string {
  return jsonText(reportSchema.parse(report));
}
