import type { Services } from './model/effects.js';
import type { Release } from './model/release.js';
/** One archive or unpacked folder to be judged. */
export interface LocalTarget {
    /** Absolute, links resolved. */
    readonly path: string;
    readonly filename: string;
    /** The path for reports: relative to the root if it lies below it. */
    readonly shown: string;
}
/** Reads one archive or folder as a release. The result is not cached. */
export declare function readLocal({ path, filename, shown }: LocalTarget, services: Services): Promise<Release>;
