import names from '../../data/popular-names.json' with { type: 'json' };

/** The most downloaded project names as the index spells them, most downloaded first (`scripts/refresh-names.ts`). */
export const POPULAR_NAMES: readonly string[] = names;
