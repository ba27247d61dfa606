import type { WordList } from './word-list.js';
/** What hears of what other code does counts as data: it may go out. */
export declare const HOOK_WORDS: WordList;
