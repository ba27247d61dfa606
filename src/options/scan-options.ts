import { givenOptions, SCAN_KINDS } from './given-options.js';
import { toJudgingOptions, type JudgingOptions, type OptionValues } from './judging-options.js';
import { usage } from './usage.js';

/** What `depsec scan` was asked for. */
export interface ScanOptions extends JudgingOptions {
  readonly paths: readonly string[];
}

/** As `toAuditOptions`; scan asks no service: a `usage` failure says so. */
export function toScanOptions(paths: readonly string[], values: OptionValues): ScanOptions {
  return withoutService({ ...toJudgingOptions(values, 'off'), paths });
}

function withoutService(options: ScanOptions): ScanOptions {
  if (options.advisories === 'osv')
    throw usage(
      'scan uses no network, so --advisories is expected to be off or a folder, got "osv".',
      'Name a folder of OSV records, or leave it out.',
    );
  if (options.paths.length === 0)
    throw usage('scan expects at least one PATH and got none.', 'Name wheels, sdists or unpacked folders.');
  return options;
}

/** As `auditOptions`. */
export function scanOptions(given: Partial<ScanOptions>): ScanOptions {
  const defaults = { ...toJudgingOptions(new Map(), 'off'), paths: [] };
  return withoutService({ ...defaults, ...givenOptions(given, SCAN_KINDS) });
}
