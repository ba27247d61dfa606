/** Why bytes did not unpack to what was promised. */
export type InflateFault = 'corrupt' | 'longer' | 'shorter' | 'trailing';
/** False when `packed` bytes of deflate cannot unpack to `size`. */
export declare function canInflateTo(size: number, packed: number): boolean;
/**
 * Unpacks raw deflate (RFC 1951) to exactly `size` bytes, using up all of `packed`.
 * Never holds more than `size` + 1 bytes of output, and allocates nothing for a size the input cannot reach.
 */
export declare function inflateExactly(packed: Uint8Array, size: number): Uint8Array | InflateFault;
/**
 * Unpacks `length` bytes of raw deflate piece by piece and never holds more than a piece of either. `read` yields
 * packed bytes by their place; `take` gets the unpacked ones and returns false to have no more of them.
 */
export declare function inflatePieces(length: number, read: (offset: number, length: number) => Uint8Array, take: (piece: Uint8Array) => boolean): Promise<InflateFault | undefined>;
/** Packed bytes to start with when only the first bytes of a file are wanted. */
export declare const FIRST_PACKED: number;
/** The first `length` bytes that raw deflate unpacks to, or undefined when it takes the whole to tell. */
export declare function inflateHead(packed: Uint8Array, length: number): Uint8Array | undefined;
