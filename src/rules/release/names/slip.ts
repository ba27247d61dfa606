import { editDistance } from './edit-distance.js';

/**
 * How near a name is to a popular one.
 *
 * - `close`: what a slip of the fingers or an imitation of a well-known name looks like
 * - `sibling`: near, but in a way honest projects often are: a number or the first letter differs, or the popular
 *   name is not known well enough to be worth imitating
 */
export type Nearness = 'close' | 'sibling';

/** Projects before this rank are worth imitating; near names of others are mostly met by chance. */
export const WELL_KNOWN = 1000;

/** Edits allowed in a name of that many characters: one below ten, two from ten. */
export function allowedEdits(length: number): number {
  return length < 10 ? 1 : 2;
}

/** Names in a family share words (`types-…`, `pytest-…`): the one word in which two names differ, if it is one. */
function differingPart(name: string, popular: string): readonly [string, string] | undefined {
  const [words, others] = [name.split('-'), popular.split('-')];
  if (words.length !== others.length) return undefined;
  const pairs = words.map((word, at): readonly [string, string] => [word, others[at] ?? '']);
  const different = pairs.filter(([word, other]) => word !== other);
  return different.length === 1 ? different[0] : undefined;
}

const withoutDigits = (word: string): string => word.replace(/\d/g, '');
const sorted = (word: string): string => Array.from(word).sort().join('');
const withoutRepeats = (word: string): string => word.replace(/(.)\1+/g, '$1');

/** The same letters with two neighbours swapped or one struck twice: what fingers do, and honest names seldom. */
function isKeyboardSlip(word: string, other: string): boolean {
  const isSwap = word.length === other.length && sorted(word) === sorted(other);
  return isSwap || withoutRepeats(word) === withoutRepeats(other);
}

/**
 * The shortest part of a popular name in which a difference means anything: shorter ones are that near to many
 * others by chance. `py` in front of both is a shared word without a separator.
 */
function shortestPart([word, other]: readonly [string, string], edits: number, rank: number): number {
  if (edits > 1) return 9;
  if (rank < WELL_KNOWN) return isKeyboardSlip(word, other) ? 4 : 5;
  return word.startsWith('py') && other.startsWith('py') ? 9 : 7;
}

/**
 * Judges two different normalised names by the edits that lead from one to the other; undefined: not near.
 * @param rank of the popular name, 0 is the most downloaded
 */
export function judgeSlip(name: string, popular: string, rank: number): Nearness | undefined {
  const edits = editDistance(name, popular);
  if (edits > allowedEdits(popular.length)) return undefined;
  const part = differingPart(name, popular);
  if (part === undefined) return undefined;
  const [word, other] = part;
  if (other.length < shortestPart(part, edits, rank)) return undefined;
  if (isKeyboardSlip(word, other)) return 'close';
  const isSibling = withoutDigits(word) === withoutDigits(other) || word[0] !== other[0];
  return isSibling || rank >= WELL_KNOWN ? 'sibling' : 'close';
}
