/** The names of the most downloaded projects, in the index's spelling, most downloaded first (`scripts/refresh-names.ts`). */
export declare const POPULAR_NAMES: readonly string[];
