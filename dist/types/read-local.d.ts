import type { Services } from './model/effects.js';
import type { Release } from './model/release.js';
/** One archive or unpacked folder to be judged. */
export interface LocalTarget {
    /** Absolute, links resolved. */
    readonly path: string;
    readonly filename: string;
    /** As it is shown: relative to the root where it lies below it. */
    readonly shown: string;
}
/** Reads one archive or folder as a release. What was read is not kept. */
export declare function readLocal({ path, filename, shown }: LocalTarget, services: Services): Promise<Release>;
