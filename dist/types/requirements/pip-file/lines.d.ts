/** A line after continuations were joined and comments dropped; never empty. */
export interface LogicalLine {
    readonly text: string;
    /** 1-based, of the first physical line, counted as Python counts lines. */
    readonly line: number;
    /** The lines it was joined of, without the backslashes that joined them. */
    readonly parts: readonly string[];
}
/** Cuts at the first `#` that begins the line or follows white space. */
export declare function withoutComment(line: string): string;
/**
 * Splits a requirements file into the lines pip sees: Python's line ends, a backslash at the end of a line joins the
 * next one (a comment line ends that), comments and blank lines dropped.
 */
export declare function logicalLines(content: string): Generator<LogicalLine>;
/** A line cut in front of its first word that begins with `-`, the way pip tells requirement and options apart. */
export declare function splitOptions(text: string): {
    readonly requirement: string;
    readonly options: string;
};
