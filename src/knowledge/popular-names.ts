import names from '../../data/popular-names.json' with { type: 'json' };

/** The names of the most downloaded projects, in the index's spelling, most downloaded first (`scripts/refresh-names.ts`). */
export const POPULAR_NAMES: readonly string[] = names;
