/** A part of a document whose items may be left out from its end, when there is no room for all. */
export interface Section {
    /** Stands before the items, and only if at least one of them fits. */
    readonly head: string;
    /** Each is kept whole or left out. */
    readonly items: readonly string[];
    readonly tail: string;
    /** What one item is, for the sentence that counts those left out. */
    readonly noun: string;
}
/**
 * Joins sections into a document of at most `limit` bytes of UTF-8. Earlier sections have the first claim; once an
 * item does not fit, the rest of its section is left out. What is missing is said at the end, by number and kind.
 */
export declare function fit(sections: readonly Section[], limit: number): string;
