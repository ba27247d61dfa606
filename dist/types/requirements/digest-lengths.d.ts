type Lengths = Readonly<Record<string, number>>;
/** Lengths in hex digits of the hashes that pip accepts, and a lock may go by. */
export declare const STRONG_DIGESTS: Lengths;
/** The same of the hashes that the fragment of an address may hold. */
export declare const FRAGMENT_DIGESTS: Lengths;
export {};
