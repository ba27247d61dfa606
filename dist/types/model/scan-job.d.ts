import type { Inspection } from './inspection.js';
/** A message to a scan worker: read this file as the artifact of that name. */
export interface ScanJob {
    readonly id: number;
    /** Absolute path of the bytes on disk. */
    readonly path: string;
    /** The artifact's file name, which decides how it is read. */
    readonly filename: string;
    /** The hash that the bytes must have; ignored for a folder. */
    readonly sha256?: string;
}
/** The worker's answer, one for each job, in any order. */
export type ScanAnswer = {
    readonly id: number;
    readonly inspection: Inspection;
} | {
    readonly id: number;
    readonly error: string;
};
/** The parameters a scan worker is started with. */
export interface ScanSetup {
    /** A folder of the run's own, for what is too large for memory. */
    readonly unpackFolder: string;
    /** A flag in shared memory that keeps the worker from entering zlib before it is terminated. */
    readonly zlib: Int32Array<SharedArrayBuffer>;
}
