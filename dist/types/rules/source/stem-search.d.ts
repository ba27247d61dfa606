/** Finds all places of many short patterns in a text, in one pass. */
export type StemSearch = (text: string) => readonly {
    readonly index: number;
    readonly found: string;
}[];
/**
 * Gives the same places as a global, case-insensitive search for all `sources` at once, but several times faster: an
 * expression is tried only where the next four characters can begin one of them.
 * @param sources expressions, each beginning with a plain character
 */
export declare function stemSearch(sources: readonly string[]): StemSearch;
