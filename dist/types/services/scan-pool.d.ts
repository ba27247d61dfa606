import type { Inspection } from '../model/inspection.js';
/** Scan workers, started as they are needed, each reading one artifact at a time. */
export interface ScanPool {
    inspect(path: string, filename: string): Promise<Inspection>;
    /** Starts the workers before there is work for them, while the run still waits for something else. */
    warm(): void;
    close(): Promise<void>;
}
/** An artifact whose scan did not end: unscanned as a whole, never safe. */
export declare function unscannable(filename: string, code: string, reason: string): Inspection;
/**
 * @param script absolute path of the bundled worker
 * @param unpackFolder where workers may put what is too large for memory
 */
export declare function createScanPool(script: string, unpackFolder: string): ScanPool;
