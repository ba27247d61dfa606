import { present, toJudgingOptions, type JudgingOptions, type OptionValues } from './judging-options.js';
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
  const last = (name: string): string | undefined => values.get(name)?.at(-1);
  if (command.length === 0)
    throw usage(
      'gate expects a command and got none.',
      'Write for example: depsec gate -- pip install flask',
    );
  return {
    ...toJudgingOptions(values, 'osv'),
    command,
    extraIndexUrls: values.get('extra-index-url') ?? [],
    findLinks: values.get('find-links') ?? [],
    noIndex: values.has('no-index'),
    offline: values.has('offline'),
    ...present('indexUrl', last('index-url')),
    ...present('python', last('python')),
  };
}
