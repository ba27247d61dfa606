import { dayOf, wordOf } from './checked-values.js';
import { present, type OptionValues } from './judging-options.js';
import { PLAIN_FORMATS, type PlainFormat } from './table.js';

/** The options of `depsec log`, typed. */
export interface LogOptions {
  readonly run?: string;
  readonly events: readonly string[];
  readonly packages: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly since?: string;
  readonly format: PlainFormat;
}

/** The options of `depsec verify`, typed. */
export interface VerifyOptions {
  readonly format: PlainFormat;
  /** Also ask the registry where this copy comes from. */
  readonly provenance: boolean;
  readonly verbose: boolean;
}

/** Like `toAuditOptions`, for `log`. */
export function toLogOptions(values: OptionValues): LogOptions {
  const last = (name: string): string | undefined => values.get(name)?.at(-1);
  return {
    events: values.get('event') ?? [],
    packages: values.get('package') ?? [],
    format: plainFormat(values),
    ...present('run', last('run')),
    ...present('since', dayOf('--since', last('since'))),
  };
}

/** Like `toAuditOptions`, for `verify`. */
export function toVerifyOptions(values: OptionValues): VerifyOptions {
  return {
    format: plainFormat(values),
    provenance: values.has('provenance'),
    verbose: values.has('verbose'),
  };
}

/** The value of --format of a command that ends without a report. */
function plainFormat(values: OptionValues): PlainFormat {
  return wordOf(values.get('format')?.at(-1), PLAIN_FORMATS) ?? 'text';
}
