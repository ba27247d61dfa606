import type { PackageReport, Verdict } from '../model/report.js';
/**
 * Who requires whom, as nested list items: one item for each requirement line with everything it brought in below it.
 * Packages that are not safe are marked with `mark`.
 */
export declare function graphItems(entries: readonly PackageReport[], mark: (verdict: Verdict) => string): string[];
