import { type WordKind } from './words.js';
/** The kinds of words in a text, in one pass over it. */
export declare function findWords(text: string): ReadonlySet<WordKind>;
