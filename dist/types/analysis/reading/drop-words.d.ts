import type { WordList } from './word-list.js';
/** Places where anybody can collect what is sent to them. */
export declare const DROP_WORDS: WordList;
