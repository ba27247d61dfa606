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

/** Values by long option name, in the order given; a flag that was given holds one empty string. */
export type OptionValues = ReadonlyMap<string, readonly string[]>;

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
  const last = (name: string): string | undefined => values.get(name)?.at(-1);
  return {
    advisories: advisoriesOf(last('advisories') ?? advisories),
    allowIncomplete: values.has('allow-incomplete'),
    trustProjectConfig: values.has('trust-project-config'),
    format: wordOf(last('format'), REPORT_FORMATS) ?? 'text',
    reports: reportFiles(spell('report'), values.get('report') ?? []),
    quiet: values.has('quiet'),
    verbose: values.has('verbose'),
    useCache: !values.has('no-cache'),
    ...present('workingDirectory', last('working-directory')),
    ...present('config', last('config')),
    ...present('ai', aiOf(values)),
    ...present('mode', wordOf(last('mode'), MODES)),
  };
}

/** If both --ai and --no-ai are given, --no-ai wins. */
function aiOf(values: OptionValues): boolean | undefined {
  if (values.has('no-ai')) return false;
  return values.has('ai') ? true : undefined;
}

/** An object with one property, or an empty one if there is no value. */
export function present<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, V>);
}
