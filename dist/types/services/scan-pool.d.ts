import type { Inspection } from '../model/inspection.js';
/** Scan workers, started as they are needed, each reading one artifact at a time. */
export interface ScanPool {
    inspect(path: string, filename: string, sha256?: string): Promise<Inspection>;
    /** Starts the workers before there is work for them, while the run still waits for something else. */
    warm(): void;
    /** Keeps the workers from where they must not be when the process ends, which has to follow. */
    hold(): void;
    close(): Promise<void>;
}
/**
 * Takes the largest waiting job: a large artifact that starts last would keep one worker busy while the others are
 * idle.
 */
export declare function takeLargest<Sized extends {
    readonly size: number;
}>(queue: Sized[]): Sized | undefined;
/**
 * @param script absolute path of the bundled worker
 * @param unpackFolder where workers may put what is too large for memory
 * @param timeout milliseconds after which a scan is given up
 */
export declare function createScanPool(script: string, unpackFolder: string, timeout?: number): ScanPool;
