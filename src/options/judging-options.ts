import { MODES, type Mode } from '../model/policy.js';
import { REPORT_FORMATS, type ReportFormat } from '../model/report.js';
import {
  advisoriesOf,
  asFlag,
  reportFiles,
  wordOf,
  type Advisories,
  type ReportFile,
} from './checked-values.js';
import { allOf, lastOf, present, type OptionValues } from './option-values.js';

/** The options that all commands with a report share, from flags or Action inputs. Paths are as given. */
export interface JudgingOptions {
  readonly workingDirectory?: string;
  readonly advisories: Advisories;
  /** Absent if not given: the configuration decides. */
  readonly mode?: Mode;
  readonly allowIncomplete: boolean;
  /** `--ai` or `--no-ai`; absent if neither was given: the configuration decides. */
  readonly ai?: boolean;
  readonly config?: string;
  readonly trustProjectConfig: boolean;
  readonly format: ReportFormat;
  readonly reports: readonly ReportFile[];
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly useCache: boolean;
}

/**
 * Turns option values into the typed options that all commands with a report share.
 * @param advisories where known vulnerabilities come from by default
 * @param spell writes an option's name in error messages
 * @throws Failure `usage` for a value that is not allowed
 */
export function toJudgingOptions(
  values: OptionValues,
  advisories: 'osv' | 'off',
  spell = asFlag,
): JudgingOptions {
  return {
    advisories: advisoriesOf(lastOf(values, 'advisories') ?? advisories),
    allowIncomplete: values.has('allow-incomplete'),
    trustProjectConfig: values.has('trust-project-config'),
    format: wordOf(lastOf(values, 'format'), REPORT_FORMATS) ?? 'text',
    reports: reportFiles(spell('report'), allOf(values, 'report')),
    quiet: values.has('quiet'),
    verbose: values.has('verbose'),
    useCache: !values.has('no-cache'),
    ...present('workingDirectory', lastOf(values, 'working-directory')),
    ...present('config', lastOf(values, 'config')),
    ...present('ai', aiOf(values)),
    ...present('mode', wordOf(lastOf(values, 'mode'), MODES)),
  };
}

/** If both --ai and --no-ai are given, --no-ai wins. */
function aiOf(values: OptionValues): boolean | undefined {
  if (values.has('no-ai')) return false;
  return values.has('ai') ? true : undefined;
}
