/** The most downloaded project names as the index spells them, most downloaded first (`scripts/refresh-names.ts`). */
export declare const POPULAR_NAMES: readonly string[];
