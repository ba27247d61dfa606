/** Why bytes did not unpack to what was promised. */
export type InflateFault = 'corrupt' | 'longer' | 'shorter' | 'trailing';
/** False when `packed` bytes of deflate cannot unpack to `size`. */
export declare function canInflateTo(size: number, packed: number): boolean;
/**
 * Unpacks raw deflate (RFC 1951) to exactly `size` bytes, using up all of `packed`.
 * Never holds more than `size` + 1 bytes of output, and allocates nothing for a size the input cannot reach.
 */
export declare function inflateExactly(packed: Uint8Array, size: number): Uint8Array | InflateFault;
/** What the beginning of raw deflate unpacks to, as far as it goes; empty when it is damaged. */
export declare function inflateStart(packed: Uint8Array): Uint8Array;
