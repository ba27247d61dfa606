import { type JudgingOptions, type OptionValues } from './judging-options.js';
/** What `depsec scan` was asked for. */
export interface ScanOptions extends JudgingOptions {
    readonly paths: readonly string[];
}
/** As `toAuditOptions`; scan asks no service: a `usage` failure says so. */
export declare function toScanOptions(paths: readonly string[], values: OptionValues): ScanOptions;
/** As `auditOptions`. */
export declare function scanOptions(given: Partial<ScanOptions>): ScanOptions;
