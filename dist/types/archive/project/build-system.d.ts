/** How an sdist is built (PEP 517, PEP 518). */
export interface BuildSystem {
    /** PEP 508. */
    readonly buildRequires: readonly string[];
    /** `module:object`; absent: setuptools runs setup.py. */
    readonly buildBackend?: string;
    /** Folders of the sdist from which the back end is imported. */
    readonly backendPath: readonly string[];
    /** Files, from the folder of the project, that the back end runs while it builds. */
    readonly buildHooks?: readonly string[];
}
/**
 * Whether a build requirement given by address in pyproject.toml is on this machine; true where that cannot be
 * decided.
 */
export declare function requiresLocally(text: string): boolean;
/**
 * How a project is built, by its pyproject.toml and its setup.cfg.
 *
 * @param read the text of a file of the project, undefined where there is none
 * @param paths of the project
 * @throws ArchiveRefusal as `parseBuildSystem` does
 */
export declare function readProjectBuild(read: (path: string) => string | undefined, paths: readonly string[], isPacked?: boolean): BuildSystem;
