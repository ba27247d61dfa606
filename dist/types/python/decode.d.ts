/** Python source as CPython would see it, or why it cannot be read. */
export type DecodedSource = {
    readonly text: string;
    readonly cookie?: string;
}
/** `unusual-encoding`: a cookie other than UTF-8, ASCII or Latin-1. `undecodable`: CPython refuses it too. */
 | {
    readonly code: 'unusual-encoding' | 'undecodable';
    readonly reason: string;
};
/**
 * Decodes a source file the way CPython does: byte order mark, then the cookie of line 1 or 2 (PEP 263), else UTF-8
 * (PEP 3120). Newlines become `\n`. A cookie that could hide code from a reader, such as utf-7, is a value, not a guess.
 */
export declare function decodeSource(bytes: Uint8Array): DecodedSource;
