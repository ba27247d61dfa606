import type { ProgressEvent } from './effects.js';
/** Who watches a run, and may end it. */
export interface AuditWatch {
    readonly signal?: AbortSignal;
    readonly onProgress?: (event: ProgressEvent) => void;
    /** Called once, and waited for, before any code of a package can run: when the first sdist is about to be built. */
    readonly beforeBuild?: () => Promise<void>;
}
