/**
 * Splits a text into words as Python's `shlex.split` does: quotes group, a backslash keeps the next character,
 * inside double quotes only before `"` and `\`. Undefined when a quotation or an escape is not finished.
 */
export declare function shellWords(text: string): string[] | undefined;
