import type { WordList } from './word-list.js';
/** The words of each kind. Compared without regard to case where it says `i`. */
export declare const WORDS: readonly WordList[];
