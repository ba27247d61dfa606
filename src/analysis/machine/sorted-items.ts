import { NO_KEYWORDS, type Value } from '../values/value.js';
import { callValue } from './calls.js';
import type { Call } from './machine-parts.js';

/** Longer lists hold data. */
const MOST_SORTED = 1_000;

/** What Python would compare: numbers, texts, or the first of several. */
function rankOf(value: Value): number | string | undefined {
  return value.number ?? value.text ?? (value.items?.[0] === undefined ? undefined : rankOf(value.items[0]));
}

const compare = (a: number | string, b: number | string): number => (a < b ? -1 : Number(a > b));

/** The items of a list in the order that `sorted(…, key=…, reverse=…)` puts them in; undefined where that is not known. */
export function inOrderOf(
  items: readonly Value[],
  { at, frame, keywords }: Call,
): readonly Value[] | undefined {
  if (items.length > MOST_SORTED) return undefined;
  const key = keywords.get('key');
  const ranked = items.map((item) => ({
    item,
    rank: rankOf(
      key === undefined ? item : callValue(key, { at, frame, args: [item], keywords: NO_KEYWORDS }),
    ),
  }));
  const known = ranked.flatMap(({ item, rank }) => (rank === undefined ? [] : [{ item, rank }]));
  const kinds = new Set(known.map(({ rank }) => typeof rank));
  if (known.length < items.length || kinds.size > 1) return undefined;
  const sorted = known.sort((a, b) => compare(a.rank, b.rank)).map(({ item }) => item);
  // Of truth values the syntax tree tells nothing; who writes `reverse` means it.
  return keywords.has('reverse') ? sorted.reverse() : sorted;
}
