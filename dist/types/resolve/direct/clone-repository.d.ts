import type { Services } from '../../model/effects.js';
import type { DirectRequirement } from '../../model/requirement.js';
/** A repository's files at one commit. */
export interface Clone {
    /** Absolute, every link resolved. */
    readonly folder: string;
    /** Full id of the commit. */
    readonly commit: string;
}
/**
 * Clones a git repository into the run's own folder and takes the files of one commit out of it. Nothing of it runs.
 * @throws Failure `download-failed`, `usage` when there is no git
 */
export declare function cloneRepository(direct: DirectRequirement & {
    readonly source: {
        readonly kind: 'vcs';
    };
}, root: string, folder: string, services: Services, signal: AbortSignal): Promise<Clone>;
