import { givenOptions, SCAN_KINDS } from './given-options.js';
import { toJudgingOptions, type JudgingOptions } from './judging-options.js';
import type { OptionValues } from './option-values.js';
import { usage } from './usage.js';

/** The options of `depsec scan`, typed. */
export interface ScanOptions extends JudgingOptions {
  readonly paths: readonly string[];
}

/** Like `toAuditOptions`; also throws a `usage` failure for `--advisories osv` (scan asks no service) and without paths. */
export function toScanOptions(paths: readonly string[], values: OptionValues): ScanOptions {
  return checkScan({ ...toJudgingOptions(values, 'off'), paths });
}

function checkScan(options: ScanOptions): ScanOptions {
  if (options.advisories === 'osv')
    throw usage(
      'scan uses no network, so --advisories is expected to be off or a folder, got "osv".',
      'Name a folder of OSV records, or leave it out.',
    );
  if (options.paths.length === 0)
    throw usage('scan expects at least one PATH and got none.', 'Name wheels, sdists or unpacked folders.');
  return options;
}

/** Like `auditOptions`, for `scan`. */
export function scanOptions(given: Partial<ScanOptions>): ScanOptions {
  const defaults = { ...toJudgingOptions(new Map(), 'off'), paths: [] };
  return checkScan({ ...defaults, ...givenOptions(given, SCAN_KINDS) });
}
