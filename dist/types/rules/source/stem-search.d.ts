/** Finds the places of many short patterns in a text, in one walk over it. */
export type StemSearch = (text: string) => readonly {
    readonly index: number;
    readonly found: string;
}[];
/**
 * The same places as a global, case-insensitive search for all `sources` at once would give, several times faster: an
 * expression is only tried where the next four characters are of the kinds that one of them begins with.
 * @param sources expressions, each beginning with a plain character
 */
export declare function stemSearch(sources: readonly string[]): StemSearch;
