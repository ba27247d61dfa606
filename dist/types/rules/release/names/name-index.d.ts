/** One project of the curated list. */
export interface PopularName {
    /** As the index spells it. */
    readonly name: string;
    readonly normalized: string;
    /** 0 is the most downloaded. */
    readonly rank: number;
}
/** The curated list, arranged so that a name is held against it in well under a millisecond. */
export interface NameIndex {
    readonly byName: ReadonlyMap<string, PopularName>;
    readonly byAppearance: ReadonlyMap<string, PopularName>;
    readonly byLetters: ReadonlyMap<string, PopularName>;
    /** Projects by the length of their normalised name, most downloaded first. */
    readonly byLength: ReadonlyMap<number, readonly PopularName[]>;
}
/** @param names the curated list, most downloaded first: of two equally near names the first is the one reported */
export declare function indexNames(names: readonly string[]): NameIndex;
/** The plain Levenshtein distance of two normalised names, in which a swap counts as two. */
export declare function plainDistance(from: string, to: string): number;
/** All projects that may be as near as `allowedEdits` lets them: a swap is one edit, but two in the plain distance. */
export declare function nearby(index: NameIndex, normalized: string): readonly PopularName[];
