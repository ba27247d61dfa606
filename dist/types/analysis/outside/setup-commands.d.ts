import type { Call } from '../machine/machine-parts.js';
/** The commands handed to `setup` run their methods when pip builds, and so does the distribution they belong to. */
export declare function setUp({ keywords, frame }: Call): undefined;
