/** A pattern that matches what one of several does. They are read with the flags given here, not with their own. */
export declare function anyOf(patterns: readonly RegExp[], flags?: string): RegExp;
/** The same for names that have to match from their beginning to their end. */
export declare function anyWhole(patterns: readonly RegExp[], flags?: string): RegExp;
