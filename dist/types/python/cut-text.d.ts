import type { Span } from './outline.js';
/** A text with pieces left out, which still knows where everything stood. */
export interface CutText {
    readonly text: string;
    /** Offset in the whole text of something that starts at `offset` of the shortened one. */
    readonly startOf: (offset: number) => number;
    /** The same for something that ends there: before what was left out, not behind it. */
    readonly endOf: (offset: number) => number;
}
/** Leaves out `cuts`, which stand in order and do not touch. */
export declare function cutText(whole: string, cuts: readonly Span[]): CutText;
