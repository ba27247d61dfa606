type Lengths = Readonly<Record<string, number>>;

/** Lengths in hex digits of the hashes that pip accepts, and a lock may go by. */
export const STRONG_DIGESTS: Lengths = { sha256: 64, sha384: 96, sha512: 128 };

/** The same of the hashes that the fragment of an address may hold. */
export const FRAGMENT_DIGESTS: Lengths = { ...STRONG_DIGESTS, sha224: 56, sha1: 40, md5: 32 };
