/**
 * A requirement, marker or specifier that PEP 508 or PEP 440 does not allow. It says what was expected and where,
 * and never repeats the text: a line of a file that was included by mistake may hold a secret.
 */
export declare class InvalidRequirement extends Error {
    readonly expected: string;
    /** 1-based. */
    readonly column: number;
    constructor(expected: string, 
    /** 1-based. */
    column: number);
}
/** A place in a text that is being read from left to right. */
export interface Cursor {
    readonly text: string;
    at: number;
}
/** Throws `InvalidRequirement` for the current place of the cursor. */
export declare function reject(cursor: Cursor, expected: string): never;
/** Moves past what the sticky `pattern` matches here and returns it, or stays and returns undefined. */
export declare function take(cursor: Cursor, pattern: RegExp): string | undefined;
/** Like `take`, but what is missing is an error. */
export declare function need(cursor: Cursor, pattern: RegExp, expected: string): string;
/** Moves past blanks and tabs, the only white space PEP 508 knows. */
export declare function skipBlanks(cursor: Cursor): void;
/** True when nothing is left. */
export declare function atEnd(cursor: Cursor): boolean;
