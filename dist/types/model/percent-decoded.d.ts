/**
 * Decodes percent escapes the way Python, and so pip, does: a `%` that begins no escape stays, and bytes that are not
 * UTF-8 become U+FFFD. Never throws.
 * @param part a part of a parsed URL, so ASCII
 */
export declare function percentDecoded(part: string): string;
