import { type Declaration } from './encoding.js';
/** Python source as CPython would see it, or why it cannot be read. */
export type DecodedSource = {
    readonly text: string;
}
/**
 * `unusual-encoding`: what the bytes mean is not known here; `shown` are the bytes one character each.
 * `undecodable`: CPython refuses it too.
 */
 | {
    readonly code: 'unusual-encoding';
    readonly reason: string;
    readonly shown: string;
} | {
    readonly code: 'undecodable';
    readonly reason: string;
};
/** The encoding a file declares; undefined where it has no cookie. A byte order mark is left out before. */
export declare function declarationOf(bytes: Buffer): Declaration | undefined;
/**
 * Decodes a source file the way CPython does: byte order mark, then the cookie of line 1 or 2 (PEP 263), else UTF-8
 * (PEP 3120). Newlines become `\n`. A cookie that could hide code from a reader, such as utf-7, is a value, not a guess.
 */
export declare function decodeSource(bytes: Uint8Array): DecodedSource;
