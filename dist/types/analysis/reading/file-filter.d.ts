import type { WordKind } from './word-list.js';
/** What a text mentions. Cheap: decided before any parse. */
export type Mentions = Readonly<Record<WordKind, boolean>>;
/**
 * A file's text as its words are looked for: one character a byte where that says everything, else with names in the form
 * in which Python compares them (PEP 3131), so that no look-alike letter hides a word.
 */
export declare function filterText(bytes: Uint8Array): string;
/** What a text mentions, given its {@link filterText}. What is not a word is looked for when it is first asked about. */
export declare function mentionsOf(text: string): Mentions;
/** Mentions of several files taken together, each kind looked for when it is first asked about. */
export declare function uniteMentions(all: readonly Mentions[]): Mentions;
/**
 * Whether a behaviour could hold given these words. What runs code, programs or command lines may get them from anywhere,
 * another file or the caller; what only sends or fetches needs something to send, or an address that is hidden.
 */
export declare function canBehave(words: Mentions): boolean;
/** Whether a file has any part in a behaviour of the files it is taken together with. */
export declare function takesPart(file: Mentions): boolean;
/** Whether the words of a function's body say that it has no part in a behaviour. */
export declare function isDull(body: string): boolean;
