import type { WordList } from './word-list.js';
/**
 * Miners, and patterns that find accounts of crypto-currencies in a text: who looks for them may put others in their place.
 */
export declare const PAYMENT_WORDS: WordList;
