import { type NameIndex, type PopularName } from './name-index.js';
import { type Nearness } from './slip.js';
/** The popular project a name may be taken for, and why. */
export interface Lookalike {
    readonly popular: PopularName;
    /** Which comparison found it. */
    readonly by: 'appearance' | 'separators' | 'edits';
    readonly nearness: Nearness;
    /** Plain Levenshtein distance of the normalised names, in which a swap of two letters counts as two. */
    readonly distance: number;
}
/**
 * The popular project that `name` may be mistaken for, by three comparisons: letters that look the same, separators
 * added or left out, few edits. Undefined for a name that is on the curated list itself.
 */
export declare function findLookalike(name: string, index: NameIndex): Lookalike | undefined;
