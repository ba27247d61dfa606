import type { WordList } from './word-list.js';
/** Words that say that others may be missing: they stand in files that are imported, or are put together. */
export declare const HIDING_WORDS: readonly WordList[];
