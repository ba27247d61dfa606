import { distance } from 'fastest-levenshtein';
import { normalizeName } from '../../../model/project-name.js';
import { appearanceOf, withoutSeparators } from './appearance.js';
import { allowedEdits } from './slip.js';

/** One project of the curated list. */
export interface PopularName {
  /** As the index spells it. */
  readonly name: string;
  readonly normalized: string;
  /** 0 is the most downloaded. */
  readonly rank: number;
}

/** The curated list, arranged so that a name is held against it in well under a millisecond. */
export interface NameIndex {
  readonly byName: ReadonlyMap<string, PopularName>;
  readonly byAppearance: ReadonlyMap<string, PopularName>;
  readonly byLetters: ReadonlyMap<string, PopularName>;
  /** Projects by the length of their normalised name, most downloaded first. */
  readonly byLength: ReadonlyMap<number, readonly PopularName[]>;
}

function firstBy(
  names: readonly PopularName[],
  keyOf: (normalized: string) => string,
): ReadonlyMap<string, PopularName> {
  return new Map(names.toReversed().map((popular) => [keyOf(popular.normalized), popular]));
}

/** @param names the curated list, most downloaded first: of two equally near names the first is the one reported */
export function indexNames(names: readonly string[]): NameIndex {
  const popular = names.map((name, rank) => ({ name, normalized: normalizeName(name), rank }));
  const byLength = new Map<number, PopularName[]>();
  for (const entry of popular) {
    const bucket = byLength.get(entry.normalized.length) ?? [];
    bucket.push(entry);
    byLength.set(entry.normalized.length, bucket);
  }
  return {
    byName: firstBy(popular, (name) => name),
    byAppearance: firstBy(popular, appearanceOf),
    byLetters: firstBy(popular, withoutSeparators),
    byLength,
  };
}

/** The plain Levenshtein distance of two normalised names, in which a swap counts as two. */
export function plainDistance(from: string, to: string): number {
  return distance(from, to);
}

/** All projects that may be as near as `allowedEdits` lets them: a swap is one edit, but two in the plain distance. */
export function nearby(index: NameIndex, normalized: string): readonly PopularName[] {
  return [-2, -1, 0, 1, 2].flatMap((difference) => {
    const length = normalized.length + difference;
    const edits = allowedEdits(length);
    if (Math.abs(difference) > edits) return [];
    const bucket = index.byLength.get(length) ?? [];
    return bucket.filter((popular) => plainDistance(normalized, popular.normalized) <= 2 * edits);
  });
}
