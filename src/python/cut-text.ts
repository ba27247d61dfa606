import type { Span } from './outline.js';

/** A text with pieces left out, which still knows where everything stood. */
export interface CutText {
  readonly text: string;
  /** Offset in the whole text of something that starts at `offset` of the shortened one. */
  readonly startOf: (offset: number) => number;
  /** The same for something that ends there: before what was left out, not behind it. */
  readonly endOf: (offset: number) => number;
}

const unmoved = (offset: number): number => offset;

/** How many of `places` (ascending) are smaller than `offset`. */
function countBelow(places: readonly number[], offset: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Leaves out `cuts`, which stand in order and do not touch. */
export function cutText(whole: string, cuts: readonly Span[]): CutText {
  if (cuts.length === 0) return { text: whole, startOf: unmoved, endOf: unmoved };
  const kept: string[] = [];
  const places: number[] = [];
  const missing: number[] = [0];
  let [from, removed] = [0, 0];
  for (const { start, end } of cuts) {
    kept.push(whole.slice(from, start));
    places.push(start - removed);
    removed += end - start;
    missing.push(removed);
    from = end;
  }
  kept.push(whole.slice(from));
  return {
    text: kept.join(''),
    startOf: (offset) => offset + (missing[countBelow(places, offset + 1)] ?? 0),
    endOf: (offset) => offset + (missing[countBelow(places, offset)] ?? 0),
  };
}
