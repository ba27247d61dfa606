import type { ProgressEvent } from './effects.js';
/** How a caller follows a run, and stops it. */
export interface ScanWatch {
    readonly signal?: AbortSignal;
    readonly onProgress?: (event: ProgressEvent) => void;
}
/** The same for a run that may build source distributions. */
export interface AuditWatch extends ScanWatch {
    /** Called once, and waited for, before any code of a package can run: when the first sdist is about to be built. */
    readonly beforeBuild?: () => Promise<void>;
}
