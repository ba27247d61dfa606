import type { Inspection } from './inspection.js';
/** What the main thread sends to a scan worker: read this file as the artifact of that name. */
export interface ScanJob {
    readonly id: number;
    /** Absolute path of the bytes on disk. */
    readonly path: string;
    /** The artifact's file name, which decides how it is read. */
    readonly filename: string;
    /** What the bytes must hash to; not looked at for a folder. */
    readonly sha256?: string;
}
/** What the worker sends back, once for each job and in any order. */
export type ScanAnswer = {
    readonly id: number;
    readonly inspection: Inspection;
} | {
    readonly id: number;
    readonly error: string;
};
/** What a scan worker is started with. */
export interface ScanSetup {
    /** A folder of the run's own, for what is too large for memory. */
    readonly unpackFolder: string;
    /** By which it is kept from zlib before it is ended. */
    readonly zlib: Int32Array<SharedArrayBuffer>;
}
