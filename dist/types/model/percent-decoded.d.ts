/**
 * A part of an address with its percent escapes decoded as Python, and so pip, decodes them: a `%` that begins no
 * escape stays, and bytes that are not UTF-8 become U+FFFD. Never throws.
 * @param part of a URL that was parsed, so ASCII
 */
export declare function percentDecoded(part: string): string;
