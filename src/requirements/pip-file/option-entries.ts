import type { Origin } from '../../model/requirement.js';
import type { Entry } from '../entry.js';
import { noteEntry, optionEntry, problemEntry } from '../entry.js';
import type { GivenOption, OptionName } from './option-table.js';
import type { Variables } from './variables.js';
import { expandVariables, variablesIn } from './variables.js';

const REFUSED: Partial<Record<OptionName, { readonly what: string; readonly fix: string }>> = {
  editable: {
    what: 'has an editable requirement (-e) after another one',
    fix: 'Give -e a line of its own.',
  },
  'config-settings': {
    what: 'passes --config-settings to a build back end',
    fix: 'Take --config-settings out of the file.',
  },
  'global-option': {
    what: 'passes --global-option to setup.py',
    fix: 'Take --global-option out of the file; today’s pip does not know it.',
  },
  'no-require-hashes': {
    what: 'turns hash checking off with --no-require-hashes',
    fix: 'Take --no-require-hashes out of the file, or the hashes.',
  },
  'all-releases': {
    what: 'uses --all-releases, which depsec does not follow',
    fix: 'Use --pre, or name the pre-release in the requirement.',
  },
  'only-final': {
    what: 'uses --only-final, which depsec does not follow',
    fix: 'Take --only-final out of the file: final releases are preferred anyway.',
  },
};

/** Options whose effect does not depend on their line. */
const GLOBAL: readonly OptionName[] = ['no-binary', 'only-binary'];
const EXPANDED: readonly OptionName[] = ['index-url', 'extra-index-url', 'find-links'];
const DROPPED: readonly OptionName[] = ['trusted-host', 'use-feature'];

function variableProblem({ name, value = '' }: GivenOption, origin: Origin): Entry[] {
  if (DROPPED.includes(name) || EXPANDED.includes(name) || variablesIn(value).length === 0) return [];
  return [
    problemEntry(
      origin,
      'refused',
      `has a variable (\${…}) in the value of --${name}`,
      'Write the value out; variables are expanded in --index-url, --extra-index-url and --find-links only.',
    ),
  ];
}

function formatEntry(option: GivenOption, origin: Origin): Entry[] {
  if (option.name !== 'no-binary' && option.name !== 'only-binary') return [];
  const { name, value = '' } = option;
  const isNames = value.split(',').every((word) => /^(?:\w[\w.-]*|:all:|:none:)$/.test(word));
  return isNames
    ? [optionEntry(origin, name, value)]
    : [
        problemEntry(
          origin,
          'syntax',
          `expected names, :all: or :none: after --${name}, got something else`,
          `Write --${name} name,name or --${name} :all:.`,
        ),
      ];
}

/** What counts on any line: refusals, formats, and options that are dropped. */
export function sharedEntries(given: readonly GivenOption[], origin: Origin): Entry[] {
  return given.flatMap((option): Entry[] => {
    const refused = REFUSED[option.name];
    if (refused !== undefined) return [problemEntry(origin, 'refused', refused.what, refused.fix)];
    const variable = variableProblem(option, origin);
    if (variable.length > 0) return variable;
    if (DROPPED.includes(option.name))
      return [noteEntry(origin, `--${option.name} was left out: the gate does not need it.`)];
    return formatEntry(option, origin);
  });
}

/** The notes for options that pip does not read on that line. */
export function ignoredEntries(ignored: readonly GivenOption[], origin: Origin): Entry[] {
  return ignored
    .filter(({ name }) => ![...GLOBAL, ...DROPPED].includes(name) && REFUSED[name] === undefined)
    .map(({ name }) => noteEntry(origin, `--${name} is ignored on this line, as pip ignores it.`));
}

function addressEntry({ name, value = '' }: GivenOption, origin: Origin, variables: Variables): Entry[] {
  if (name !== 'index-url' && name !== 'extra-index-url' && name !== 'find-links') return [];
  const expansion = expandVariables(value, variables);
  if ('problem' in expansion) return [problemEntry(origin, 'refused', expansion.problem, expansion.fix)];
  if (value.trim() === '')
    return [
      problemEntry(origin, 'syntax', `expected an address after --${name}, got none`, `Name the index.`),
    ];
  return [optionEntry(origin, name, expansion.value)];
}

/**
 * The options of a line without a requirement, in the order pip applies them whatever order they were written in:
 * `--no-index`, the last `--index-url`, every `--extra-index-url`, the first `--find-links`, switches.
 */
export function resolutionEntries(
  given: readonly GivenOption[],
  origin: Origin,
  variables: Variables,
): Entry[] {
  const of = (name: OptionName): GivenOption[] => given.filter((option) => option.name === name);
  const links = of('find-links');
  const switches = (['pre', 'prefer-binary', 'require-hashes'] as const).filter(
    (name) => of(name).length > 0,
  );
  return [
    ...(of('no-index').length > 0 ? [optionEntry(origin, 'no-index')] : []),
    ...[...of('index-url').slice(-1), ...of('extra-index-url'), ...links.slice(0, 1)].flatMap((option) =>
      addressEntry(option, origin, variables),
    ),
    ...switches.map((name) => optionEntry(origin, name)),
    ...ignoredEntries([...of('index-url').slice(0, -1), ...links.slice(1), ...of('hash')], origin),
  ];
}
