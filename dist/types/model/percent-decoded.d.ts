/**
 * A part of an address without its percent signs, in Python's reading and so pip's: a `%` that begins no escape stays, and
 * bytes that are no UTF-8 become U+FFFD. Never throws.
 * @param part of a URL that was parsed, so ASCII
 */
export declare function percentDecoded(part: string): string;
