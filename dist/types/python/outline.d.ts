export interface Span {
    readonly start: number;
    readonly end: number;
}
/** Where the body of a function stands: from the end of its header's line to the end of its last line. */
export interface BodySpan extends Span {
    /** Offset of `def` or `async`. */
    readonly header: number;
}
/** Parts of a text that can be left out of a parse, in order. */
export interface Outline {
    readonly bodies: readonly BodySpan[];
    /** Outside bodies: comments on lines of their own, and statements that are nothing but a string. */
    readonly asides: readonly Span[];
}
/**
 * Finds the bodies of the outermost functions and of the methods of classes by lines, brackets, strings and indentation
 * alone, some thirty times faster than a parse. Expects `\n` newlines.
 *
 * @returns undefined for a text it cannot follow. A wrong answer costs a parse and no more: see `parseWith`.
 */
export declare function outline(text: string): Outline | undefined;
