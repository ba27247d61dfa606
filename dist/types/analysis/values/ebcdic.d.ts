/** Decodes bytes (one character a byte) of an EBCDIC code page; undefined for any other encoding. Unknown bytes become `?`. */
export declare function decodeEbcdic(codec: string, bytes: string): string | undefined;
