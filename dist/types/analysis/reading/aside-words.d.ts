import type { WordList } from './word-list.js';
/** What callers hand in to prove who they are. */
export declare const CREDENTIAL_WORDS: WordList;
/** Requests of which nobody looks at the answer, or at the failure. */
export declare const ASIDE_WORDS: WordList;
/** Loading a file as a module, wherever it lies. */
export declare const LOADING_WORDS: WordList;
/** Reading a file. */
export declare const READING_WORDS: WordList;
