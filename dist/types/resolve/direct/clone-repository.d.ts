import type { Services } from '../../model/effects.js';
import type { DirectRequirement, DirectSource } from '../../model/requirement.js';
/** A repository's files at one commit. */
export interface Clone {
    /** Absolute, every link resolved. */
    readonly folder: string;
    /** Full id of the commit. */
    readonly commit: string;
}
/** A repository, as a requirement names it. */
export type Repository = Extract<DirectSource, {
    readonly kind: 'vcs';
}>;
/** What cloning takes. */
export interface CloneScene {
    /** The audited tree: no program is taken out of it. */
    readonly root: string;
    /** An empty folder of the run's own. */
    readonly place: string;
    readonly services: Services;
    readonly signal: AbortSignal;
}
/**
 * Clones a git repository into the run's own folder and takes the files of one commit out of it. Nothing of it runs.
 * @throws Failure `download-failed`, `usage` when there is no git
 */
export declare function cloneRepository(direct: DirectRequirement, { url, revision }: Repository, scene: CloneScene): Promise<Clone>;
