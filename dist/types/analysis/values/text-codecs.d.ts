/** `unicode_escape`: what stands in Python's string literals. */
export declare const unescape: (text: string) => string;
/** Quoted-printable. */
export declare const quoted: (text: string) => string;
/** The body of a uuencoded file, line by line. */
export declare const uu: (text: string) => Buffer;
/** UTF-32, little-endian, of the first plane. */
export declare const utf32: (text: string) => string;
