import type { WordList } from './word-list.js';
/** A literal address. */
export declare const ADDRESS_WORDS: WordList;
