import type { ProgressEvent } from './effects.js';
/** How a caller follows a run and stops it. */
export interface ScanWatch {
    readonly signal?: AbortSignal;
    readonly onProgress?: (event: ProgressEvent) => void;
}
/** The same for a run that may build source distributions. */
export interface AuditWatch extends ScanWatch {
    /** Called once, and awaited, before any code of a package can run: right before the first build of an sdist. */
    readonly beforeBuild?: () => Promise<void>;
}
