import type { WordKind } from './word-list.js';
/** The kinds of words in a text, in one pass over it. */
export declare function findWords(text: string): ReadonlySet<WordKind>;
