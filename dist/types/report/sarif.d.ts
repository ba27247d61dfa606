import type { Report } from '../model/report.js';
import type { RuleDoc } from '../model/rule.js';
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
export declare function sarif(report: Report, { rules, verbose }: SarifOptions): string;
