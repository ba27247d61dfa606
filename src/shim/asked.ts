import type { OptionRole, ToolOption } from './tool-options.js';

/** Something on a command line that is refused. */
export interface ArgumentProblem {
  readonly what: string;
  readonly fix: string;
}

/** What an installer's arguments ask for. */
export interface Asked {
  /** The words that are no options, the verb among them. */
  readonly words: readonly string[];
  /** Values by what they mean, in the order given. */
  readonly values: Readonly<Partial<Record<OptionRole, readonly string[]>>>;
  readonly problems: readonly ArgumentProblem[];
  /** What belongs to another program. */
  readonly rest: readonly string[];
}

export interface ReadOptions {
  readonly table: readonly ToolOption[];
  /** pip's table is whole: an option that is not in it is refused, since nobody knows what follows it. */
  readonly isWhole: boolean;
  /**
   * Of a table that is not whole: the options that take no value. Behind any other one a word may be its value as well as
   * what is asked for, so that it is refused.
   */
  readonly flags?: readonly string[];
  /** A word that begins with `-` is no value of the option before it. */
  readonly isShy?: boolean;
  /** Given the words so far: true when the rest belongs to another program. */
  readonly isEnd: (words: readonly string[]) => boolean;
}

interface Draft {
  readonly words: string[];
  readonly values: Partial<Record<OptionRole, string[]>>;
  readonly problems: ArgumentProblem[];
}

function refuse(spelling: string, why: string): ArgumentProblem {
  return { what: `${spelling} ${why}`, fix: `Leave ${spelling} out.` };
}

function isValued({ role, spellings, why }: ToolOption): boolean {
  const flags = ['--no-build-isolation', '--no-use-pep517', '--isolated', '--no-isolation'];
  return role !== 'flag' && !(role === 'refused' && why !== undefined && flags.includes(spellings[0] ?? ''));
}

function record(
  option: ToolOption,
  spelling: string,
  attached: string | undefined,
  rest: string[],
  { draft, isShy = false }: { readonly draft: Draft; readonly isShy?: boolean },
): void {
  const isNext = !isShy || rest[0]?.startsWith('-') !== true;
  const value = isValued(option) ? (attached ?? (isNext ? rest.shift() : undefined)) : undefined;
  if (option.role === 'refused') draft.problems.push(refuse(spelling, option.why ?? 'is refused'));
  else if (value !== undefined) (draft.values[option.role] ??= []).push(value);
}

function readLong(
  word: string,
  rest: string[],
  draft: Draft,
  { table, isWhole, isShy = false, flags }: ReadOptions,
): void {
  const [spelling = '', ...more] = word.split('=');
  const option = table.find(({ spellings }) => spellings.includes(spelling));
  if (option !== undefined)
    record(option, spelling, more.length > 0 ? more.join('=') : undefined, rest, { draft, isShy });
  else if (isWhole || (more.length === 0 && isTwofold(spelling, rest, flags)))
    draft.problems.push({
      what: `${spelling} is an option that depsec does not know`,
      fix: isWhole
        ? 'Write options out in full, or leave it out.'
        : `Leave it out, put it at the end, or write its value behind an equals sign (${spelling}=…).`,
    });
}

function isTwofold(spelling: string, [next]: readonly string[], flags: ReadOptions['flags']): boolean {
  return flags?.includes(spelling) === false && next !== undefined && !next.startsWith('-');
}

/** A cluster: `-qr file` is `-q -r file`, `-rfile` is `-r file`. */
function readShort(
  word: string,
  rest: string[],
  draft: Draft,
  { table, isWhole, isShy = false, flags }: ReadOptions,
): void {
  for (let at = 1; at < word.length; at += 1) {
    const spelling = `-${word.charAt(at)}`;
    const option = table.find(({ spellings }) => spellings.includes(spelling));
    const tail = word.slice(at + 1).replace(/^=/, '');
    if (option === undefined) {
      if (isWhole || (tail === '' && isTwofold(spelling, rest, flags)))
        draft.problems.push({
          what: `${spelling} is an option that depsec does not know`,
          fix: 'Leave it out.',
        });
      continue;
    }
    record(option, spelling, tail === '' ? undefined : tail, rest, { draft, isShy });
    if (isValued(option)) return;
  }
}

/** Of a tool that takes any beginning of an option, what may be one of these; it is not read as that. */
export function abbreviated(words: readonly string[], names: readonly string[]): ArgumentProblem[] {
  return words
    .map((word) => word.replace(/=[^]*$/, ''))
    .filter((word) => word.length > 2 && word.startsWith('--') && !names.includes(word))
    .filter((word) => names.some((name) => name.startsWith(word)))
    .map((word) => ({
      what: `${word} is an option that depsec does not know`,
      fix: 'Write options out in full, or leave it out.',
    }));
}

/** Reads the arguments of an installer as it reads them itself: options among words, `--` as their end. */
export function readArguments(args: readonly string[], options: ReadOptions): Asked {
  const rest = [...args];
  const draft: Draft = { words: [], values: {}, problems: [] };
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--') draft.words.push(...rest.splice(0));
    else if (word.startsWith('--')) readLong(word, rest, draft, options);
    else if (word.startsWith('-') && word.length > 1) readShort(word, rest, draft, options);
    else draft.words.push(word);
    if (options.isEnd(draft.words)) break;
  }
  return { ...draft, rest };
}
