import type { Origin } from '../../model/requirement.js';
import type { Entry } from '../entry.js';
import { noteEntry, problemEntry } from '../entry.js';
import type { LogicalLine } from './lines.js';
import { splitOptions } from './lines.js';
import { ignoredEntries, resolutionEntries, sharedEntries } from './option-entries.js';
import type { GivenOption, ReadOptions } from './option-table.js';
import { InvalidOption, readOptions } from './option-table.js';
import { STRONG_DIGESTS } from '../digest-lengths.js';
import { directEntry } from '../direct-entry.js';
import type { DirectPlace } from '../direct-place.js';
import { requirementEntry } from '../requirement-entry.js';
import { shellWords } from './shell-words.js';
import type { Variables } from './variables.js';
import { variablesIn } from './variables.js';

function isHash(text: string): boolean {
  const [, algorithm = '', digest = ''] = /^(\w+):([0-9a-f]+)$/i.exec(text) ?? [];
  return Object.hasOwn(STRONG_DIGESTS, algorithm) && STRONG_DIGESTS[algorithm] === digest.length;
}

function hashesOf(given: readonly GivenOption[]): readonly string[] {
  return given.flatMap(({ name, value = '' }) => (name === 'hash' ? [value] : []));
}

function hashProblems(given: readonly GivenOption[], origin: Origin): Entry[] {
  return hashesOf(given)
    .filter((hash) => !isHash(hash))
    .map(() =>
      problemEntry(
        origin,
        'syntax',
        'expected a hash such as sha256:… with all its hex digits, got something else',
        'Give sha256, sha384 or sha512 hashes, as pip hash prints them.',
      ),
    );
}

function includeEntries(given: readonly GivenOption[], origin: Origin): Entry[] {
  const files = given.filter(({ name }) => name === 'requirement');
  const chosen = files[0] ?? given.find(({ name }) => name === 'constraint');
  if (chosen?.value === undefined) return [];
  const include = { path: chosen.value, isConstraint: chosen.name === 'constraint', origin };
  const others = given.filter((option) => option !== chosen);
  const isOpen = variablesIn(chosen.value).length > 0;
  return [...(isOpen ? [] : [{ kind: 'include' as const, include }]), ...ignoredEntries(others, origin)];
}

function readWords(text: string): ReadOptions {
  const words = shellWords(text);
  if (words === undefined)
    throw new InvalidOption('expected every quote and escape to be closed, got an open one');
  return readOptions(words);
}

function optionProblem(error: InvalidOption, options: string, origin: Origin): Entry {
  return /(?:^| )--no-build-isolation(?: |$)/.test(options)
    ? problemEntry(
        origin,
        'refused',
        'turns build isolation off with --no-build-isolation',
        'Take --no-build-isolation out of the file: build requirements would not be asked of the gate.',
      )
    : problemEntry(origin, 'syntax', error.message, 'See "Requirements File Format" in pip’s documentation.');
}

/** What a line is read with, the same for all lines of a file. */
export interface LineContext {
  readonly file: string;
  readonly isConstraint: boolean;
  readonly variables: Variables;
  readonly place: DirectPlace;
}

/** `-e` on a line of its own; pip reads the last one. */
function editableEntries(given: readonly GivenOption[], origin: Origin, context: LineContext): Entry[] {
  const last = given.findLast(({ name }) => name === 'editable');
  const others = given.filter((option) => option !== last && option.name !== 'hash');
  return [
    directEntry(last?.value ?? '', { ...context, origin, hashes: hashesOf(given), isEditable: true }),
    ...ignoredEntries(others, origin),
  ];
}

/**
 * What one line of a requirements (or constraints) file asks for, in pip's reading: a requirement with its hashes,
 * or a nested file, or options. Options that pip accepts and ignores become notes.
 */
export function parseLine(line: LogicalLine, context: LineContext): Entry[] {
  const { file, variables } = context;
  const origin: Origin = { file, line: line.line };
  const { requirement, options: optionText } = splitOptions(line.text);
  try {
    const { given, hasStray } = readWords(optionText);
    const stray = hasStray
      ? [noteEntry(origin, 'Text after the options is ignored, as pip ignores it.')]
      : [];
    const names = given.map(({ name }) => name);
    const isEditable = requirement === '' && names.includes('editable');
    const options = isEditable ? given.filter(({ name }) => name !== 'editable') : given;
    const shared = [...hashProblems(given, origin), ...sharedEntries(options, origin), ...stray];
    if (requirement !== '') {
      const hashes = hashesOf(given).map((hash) => hash.toLowerCase());
      const unread = given.filter(({ name }) => name !== 'hash');
      const entry = requirementEntry(requirement, { ...context, origin, hashes });
      return [entry, ...shared, ...ignoredEntries(unread, origin)];
    }
    if (isEditable) return [...shared, ...editableEntries(given, origin, context)];
    const isInclude = names.includes('requirement') || names.includes('constraint');
    const own = isInclude ? includeEntries(given, origin) : resolutionEntries(given, origin, variables);
    return [...shared, ...own];
  } catch (error) {
    if (!(error instanceof InvalidOption)) throw error;
    return [optionProblem(error, optionText, origin)];
  }
}
