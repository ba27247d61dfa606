import type { Fingerprint } from '../../model/effects.js';
/** Hash and size of a file, read in pieces, or of a folder. Undefined when it cannot be read. */
export declare function fingerprint(path: string): Promise<Fingerprint | undefined>;
