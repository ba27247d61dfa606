import type { Finding } from '../model/finding.js';
import type { Report } from '../model/report.js';
/** What two values are compared by, the most significant first. An absent one comes before any other. */
type Keys = readonly (string | number | undefined)[];
/**
 * The same report in its one order: packages by normalised name and version, findings by score (highest first), rule,
 * file and line, the shortest way in first, every
 * other list by what names its entries. Strings compare by UTF-16 unit, never by locale, so the
 * same input gives the same bytes on every machine. `notes`, paths and references keep the order they were given in.
 */
export declare function orderReport(report: Report): Report;
/**
 * Findings by score (highest first), those of a model after the others, then by rule, file, line, and whatever else
 * tells two of them apart.
 */
export declare function orderFindings(findings: readonly Finding[]): readonly Finding[];
/** A sorted copy; strings compare by UTF-16 unit. */
export declare function sortedBy<T>(values: readonly T[], keysOf: (value: T) => Keys): readonly T[];
export {};
