import { type JudgingOptions } from './judging-options.js';
import type { OptionValues } from './option-values.js';
/** The options of `depsec scan`, typed. */
export interface ScanOptions extends JudgingOptions {
    readonly paths: readonly string[];
}
/** Like `toAuditOptions`; also throws a `usage` failure for `--advisories osv` (scan asks no service) and without paths. */
export declare function toScanOptions(paths: readonly string[], values: OptionValues): ScanOptions;
/** Like `auditOptions`, for `scan`. */
export declare function scanOptions(given: Partial<ScanOptions>): ScanOptions;
