import { BUILD_CHOICES, type BuildChoice } from '../model/request.js';
import { asFlag, wordOf } from './checked-values.js';
import { AUDIT_KINDS, givenOptions } from './given-options.js';
import { toJudgingOptions, type JudgingOptions } from './judging-options.js';
import { allOf, lastOf, present, type OptionValues } from './option-values.js';

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
  return {
    ...toJudgingOptions(values, 'osv', spell),
    packages,
    requirements: allOf(values, 'requirement'),
    editables: allOf(values, 'editable'),
    groups: allOf(values, 'group'),
    constraints: allOf(values, 'constraint'),
    variables: allOf(values, 'env'),
    allowVcs: values.has('allow-vcs'),
    extraIndexUrls: allOf(values, 'extra-index-url'),
    findLinks: allOf(values, 'find-links'),
    noIndex: values.has('no-index'),
    offline: values.has('offline'),
    requireHashes: values.has('require-hashes'),
    noDeps: values.has('no-deps'),
    pre: values.has('pre'),
    preferBinary: values.has('prefer-binary'),
    onlyBinary: allOf(values, 'only-binary'),
    noBinary: allOf(values, 'no-binary'),
    build: wordOf(lastOf(values, 'build'), BUILD_CHOICES) ?? 'sandbox',
    ...present('indexUrl', lastOf(values, 'index-url')),
    ...present('python', lastOf(values, 'python')),
  };
}

/** The options of a run started by a program. Absent or undefined ones have their default. Throws as `givenOptions` does. */
export function auditOptions(given: Partial<AuditOptions> = {}): AuditOptions {
  return { ...toAuditOptions([], new Map()), ...givenOptions(given, AUDIT_KINDS) };
}
