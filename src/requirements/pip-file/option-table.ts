import type { FileOptionName } from '../../model/requirement.js';

/** What depsec does with an option that a requirements file may hold. */
export type OptionName =
  | Exclude<FileOptionName, 'locked-index' | 'preferred-index' | 'project-index'>
  | 'requirement'
  | 'constraint'
  | 'hash'
  | 'editable'
  | 'trusted-host'
  | 'use-feature'
  | 'config-settings'
  | 'global-option'
  | 'all-releases'
  | 'only-final'
  | 'no-require-hashes';

/** One option as it was given. */
export interface GivenOption {
  readonly name: OptionName;
  readonly value?: string;
}

/** Every option pip knows in a requirements file: long names, short letter, whether it takes a value. */
const OPTIONS: readonly (readonly [OptionName, readonly string[], string, boolean])[] = [
  ['index-url', ['index-url', 'pypi-url'], 'i', true],
  ['extra-index-url', ['extra-index-url'], '', true],
  ['no-index', ['no-index'], '', false],
  ['constraint', ['constraint'], 'c', true],
  ['requirement', ['requirement'], 'r', true],
  ['editable', ['editable'], 'e', true],
  ['find-links', ['find-links'], 'f', true],
  ['no-binary', ['no-binary'], '', true],
  ['only-binary', ['only-binary'], '', true],
  ['prefer-binary', ['prefer-binary'], '', false],
  ['require-hashes', ['require-hashes'], '', false],
  ['no-require-hashes', ['no-require-hashes'], '', false],
  ['pre', ['pre'], '', false],
  ['all-releases', ['all-releases'], '', true],
  ['only-final', ['only-final'], '', true],
  ['trusted-host', ['trusted-host'], '', true],
  ['use-feature', ['use-feature'], '', true],
  ['global-option', ['global-option'], '', true],
  ['hash', ['hash'], '', true],
  ['config-settings', ['config-settings'], 'C', true],
];

type Known = (typeof OPTIONS)[number];

const BY_LETTER = new Map(OPTIONS.filter(([, , letter]) => letter !== '').map((known) => [known[2], known]));
const BY_LONG_NAME = new Map(OPTIONS.flatMap((known) => known[1].map((long) => [long, known] as const)));

/** An option pip would not accept. `message` names no value. */
export class InvalidOption extends Error {}

function shownName(word: string): string {
  return /^-{1,2}[A-Za-z][A-Za-z0-9-]{0,39}$/.test(word) ? word : 'an unknown option';
}

/** The option that a long name, or an unambiguous prefix of one, means. */
function findLong(name: string): Known {
  const exact = BY_LONG_NAME.get(name);
  if (exact !== undefined) return exact;
  const matches = [...BY_LONG_NAME].filter(([long]) => long.startsWith(name));
  const [only] = matches;
  if (only === undefined)
    throw new InvalidOption(`expected an option pip reads in files, got ${shownName(`--${name}`)}`);
  if (matches.length > 1)
    throw new InvalidOption(`expected one option, got a beginning that ${matches.length} share`);
  return only[1];
}

/** The words of a line that are still to be read, from the left. */
type Rest = Iterator<string, undefined>;

function valueOf(known: Known, attached: string | undefined, rest: Rest): GivenOption {
  const [name, , , takesValue] = known;
  if (!takesValue && attached !== undefined)
    throw new InvalidOption(`expected --${name} without a value, got one`);
  if (!takesValue) return { name };
  const value = attached ?? rest.next().value;
  if (value === undefined) throw new InvalidOption(`expected a value after --${name}, got none`);
  return { name, value };
}

function readShort(word: string, rest: Rest): GivenOption[] {
  const given: GivenOption[] = [];
  for (let at = 1; at < word.length; at += 1) {
    const known = BY_LETTER.get(word.charAt(at));
    if (known === undefined)
      throw new InvalidOption(
        `expected an option pip reads in files, got ${shownName(`-${word.charAt(at)}`)}`,
      );
    const tail = word.slice(at + 1);
    given.push(valueOf(known, tail === '' ? undefined : tail, rest));
    if (known[3]) break;
  }
  return given;
}

function readLong(word: string, rest: Rest): GivenOption {
  const equals = word.indexOf('=');
  const name = word.slice(2, equals < 0 ? undefined : equals);
  return valueOf(findLong(name), equals < 0 ? undefined : word.slice(equals + 1), rest);
}

/** The options of one line. */
export interface ReadOptions {
  readonly given: readonly GivenOption[];
  /** There are words beside them, which pip ignores. */
  readonly hasStray: boolean;
}

/**
 * Reads the options of a line as Python's `optparse` does for pip: `--name value`, `--name=value`, `-nvalue`,
 * clusters of short options, unambiguous abbreviations of long names, `--` as the end.
 *
 * @throws InvalidOption for what pip would not accept
 */
export function readOptions(words: readonly string[]): ReadOptions {
  const rest: Rest = words.values();
  const given: GivenOption[] = [];
  let hasStray = false;
  for (let word = rest.next().value; word !== undefined; word = rest.next().value) {
    if (word === '--') return { given, hasStray: hasStray || rest.next().value !== undefined };
    if (word.startsWith('--')) given.push(readLong(word, rest));
    else if (word.startsWith('-') && word.length > 1) given.push(...readShort(word, rest));
    else hasStray = true;
  }
  return { given, hasStray };
}
