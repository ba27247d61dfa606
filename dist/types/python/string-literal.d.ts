/**
 * Undoes the escapes of a string or bytes literal's inside, as the language reference lists them.
 * `\N{…}` yields U+FFFD: the names table is not worth its size here.
 */
export declare function unescapeLiteral(inside: string, isBytes: boolean): string;
/** The letters before a literal's opening quote, lower case: `rb`, `f`, … */
export declare function literalPrefix(opening: string): string;
