import type { ByteSource } from '../model/artifact.js';
import { type RefusalCode } from './refusals.js';
/** Reads exactly `length` bytes, or refuses with `code` where the source is shorter. */
export declare function readBytes(source: ByteSource, offset: number, length: number, code: RefusalCode): Buffer;
/** A little-endian 64-bit number; refuses with `code` what a double cannot hold exactly. */
export declare function readSize64(bytes: Buffer, at: number, code: RefusalCode): number;
/** Decodes a name; undefined when it is not UTF-8. */
export declare function decodeUtf8(bytes: Uint8Array): string | undefined;
