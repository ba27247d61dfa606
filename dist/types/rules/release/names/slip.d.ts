/**
 * How near a name is to a popular one.
 *
 * - `close`: what a slip of the fingers or an imitation of a well-known name looks like
 * - `sibling`: near, but in a way honest projects often are: a number or the first letter differs, or the popular
 *   name is not known well enough to be worth imitating
 */
export type Nearness = 'close' | 'sibling';
/** Projects before this rank are worth imitating; near names of others are mostly met by chance. */
export declare const WELL_KNOWN = 1000;
/** Edits allowed in a name of that many characters: one below ten, two from ten. */
export declare function allowedEdits(length: number): number;
/**
 * Judges two different normalised names by the edits that lead from one to the other; undefined: not near.
 * @param rank of the popular name, 0 is the most downloaded
 */
export declare function judgeSlip(name: string, popular: string, rank: number): Nearness | undefined;
