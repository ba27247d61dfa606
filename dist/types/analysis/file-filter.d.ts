/** What a file's bytes mention. Cheap: decided before any parse. */
export interface Mentions {
    /** Running text as code, or computing the names of things that do. */
    readonly code: boolean;
    readonly process: boolean;
    readonly network: boolean;
    readonly decoding: boolean;
    /** A literal address. */
    readonly address: boolean;
    /** Identity, secrets, keys, captures. */
    readonly data: boolean;
    /** Autostart places, and command lines that fetch. */
    readonly place: boolean;
    /** The words do not describe the text. */
    readonly opaque: boolean;
}
/**
 * A file's text as its words are looked for: one character a byte where that says everything, else with names in the form
 * in which Python compares them (PEP 3131), so that no look-alike letter hides a word.
 */
export declare function filterText(bytes: Uint8Array): string;
/**
 * The words of a file, given its {@link filterText}. Each kind is looked for when it is first asked about: most files
 * are decided by a few, and every one costs a pass over the text.
 */
export declare function mentionsOf(text: string): Mentions;
/** Mentions of several files taken together. */
export declare function uniteMentions(all: readonly Mentions[]): Mentions;
/** Whether a behaviour could hold given these words: each combination needs an end and a beginning. */
export declare function canBehave(words: Mentions): boolean;
/** Whether a file has any part in a behaviour of the files it is taken together with. */
export declare function takesPart(file: Mentions): boolean;
/** Whether the words of a function's body say that it has no part in a behaviour. */
export declare function isDull(body: string): boolean;
