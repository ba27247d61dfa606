import { dayOf, wordOf } from './checked-values.js';
import { allOf, lastOf, present, type OptionValues } from './option-values.js';
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
  return {
    events: allOf(values, 'event'),
    packages: allOf(values, 'package'),
    format: plainFormat(values),
    ...present('run', lastOf(values, 'run')),
    ...present('since', dayOf('--since', lastOf(values, 'since'))),
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
  return wordOf(lastOf(values, 'format'), PLAIN_FORMATS) ?? 'text';
}
