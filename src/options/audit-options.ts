import { BUILD_CHOICES, type BuildChoice } from '../model/request.js';
import { asFlag, wordOf } from './checked-values.js';
import { AUDIT_KINDS, givenOptions } from './given-options.js';
import { present, toJudgingOptions, type JudgingOptions, type OptionValues } from './judging-options.js';

/** The options of `depsec audit`, typed. */
export interface AuditOptions extends JudgingOptions {
  readonly packages: readonly string[];
  readonly requirements: readonly string[];
  readonly editables: readonly string[];
  readonly groups: readonly string[];
  readonly constraints: readonly string[];
  readonly variables: readonly string[];
  readonly allowVcs: boolean;
  readonly indexUrl?: string;
  readonly extraIndexUrls: readonly string[];
  readonly findLinks: readonly string[];
  readonly noIndex: boolean;
  readonly offline: boolean;
  readonly requireHashes: boolean;
  readonly noDeps: boolean;
  readonly pre: boolean;
  readonly preferBinary: boolean;
  readonly onlyBinary: readonly string[];
  readonly noBinary: readonly string[];
  readonly python?: string;
  readonly build: BuildChoice;
}

/**
 * Turns option values into typed options.
 * @param spell writes an option's name in error messages
 * @throws Failure `usage` for a value that is not allowed
 */
export function toAuditOptions(
  packages: readonly string[],
  values: OptionValues,
  spell = asFlag,
): AuditOptions {
  const all = (name: string): readonly string[] => values.get(name) ?? [];
  const last = (name: string): string | undefined => values.get(name)?.at(-1);
  return {
    ...toJudgingOptions(values, 'osv', spell),
    packages,
    requirements: all('requirement'),
    editables: all('editable'),
    groups: all('group'),
    constraints: all('constraint'),
    variables: all('env'),
    allowVcs: values.has('allow-vcs'),
    extraIndexUrls: all('extra-index-url'),
    findLinks: all('find-links'),
    noIndex: values.has('no-index'),
    offline: values.has('offline'),
    requireHashes: values.has('require-hashes'),
    noDeps: values.has('no-deps'),
    pre: values.has('pre'),
    preferBinary: values.has('prefer-binary'),
    onlyBinary: all('only-binary'),
    noBinary: all('no-binary'),
    build: wordOf(last('build'), BUILD_CHOICES) ?? 'sandbox',
    ...present('indexUrl', last('index-url')),
    ...present('python', last('python')),
  };
}

/** The options of a run started by a program. Absent or undefined ones have their default. Throws as `givenOptions` does. */
export function auditOptions(given: Partial<AuditOptions> = {}): AuditOptions {
  return { ...toAuditOptions([], new Map()), ...givenOptions(given, AUDIT_KINDS) };
}
