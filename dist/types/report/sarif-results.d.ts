import type { RequiredBy } from '../model/release.js';
import type { PackageReport, Report } from '../model/report.js';
/**
 * The findings as SARIF results (§3.27) in the report's order; LOW and INFO ones on request only.
 */
export declare function sarifResults(report: Report, verbose: boolean): readonly object[];
/** The requirement line that brought a package in, and the package itself as a logical location. */
export declare function sarifLocation(entry: PackageReport, way: RequiredBy | undefined): object;
