import type { Finding } from '../model/finding.js';
import type { RequiredBy } from '../model/release.js';
import type { PackageReport, Report } from '../model/report.js';
/**
 * The findings as SARIF results (§3.27) in the report's order; LOW and INFO ones on request only.
 */
export declare function sarifResults(report: Report, verbose: boolean): readonly object[];
/** The findings of a package, and one more where the verdict follows from a list alone. */
export declare function reportedFindings(entry: PackageReport): readonly Finding[];
/** The requirement line that brought a package in, and the package itself as a logical location. */
export declare function sarifLocation(entry: PackageReport, way: RequiredBy | undefined): object;
/**
 * What makes an alert the same one in the next run: rule, project, advisory and file, but neither the version nor any
 * line, so that an upgrade that changes nothing keeps its alert.
 */
export declare function fingerprint(entry: PackageReport, finding: Pick<Finding, 'rule' | 'file' | 'advisory'>): string;
/** Words that tell one alert from another, as sixteen hexadecimal digits. */
export declare function identityOf(words: readonly string[]): string;
