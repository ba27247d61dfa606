import { toJudgingOptions, type JudgingOptions } from './judging-options.js';
import { allOf, lastOf, present, type OptionValues } from './option-values.js';
import { usage } from './usage.js';

/** The options of `depsec gate`, typed. */
export interface GateOptions extends JudgingOptions {
  /** The command and its arguments. */
  readonly command: readonly string[];
  readonly indexUrl?: string;
  readonly extraIndexUrls: readonly string[];
  readonly findLinks: readonly string[];
  readonly noIndex: boolean;
  readonly offline: boolean;
  readonly python?: string;
}

/** Like `toAuditOptions`; also throws a `usage` failure if there is no command. */
export function toGateOptions(command: readonly string[], values: OptionValues): GateOptions {
  if (command.length === 0)
    throw usage(
      'gate expects a command and got none.',
      'Write for example: depsec gate -- pip install flask',
    );
  return {
    ...toJudgingOptions(values, 'osv'),
    command,
    extraIndexUrls: allOf(values, 'extra-index-url'),
    findLinks: allOf(values, 'find-links'),
    noIndex: values.has('no-index'),
    offline: values.has('offline'),
    ...present('indexUrl', lastOf(values, 'index-url')),
    ...present('python', lastOf(values, 'python')),
  };
}
