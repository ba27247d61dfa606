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
 * Reads `[build-system]` of a pyproject.toml; without text, or without that table, what pip falls back to.
 *
 * @param isPacked it was published; the sources of a project that is worked on are read where uv is started
 * @throws ArchiveRefusal `pyproject-invalid` for what pip refuses too, `build-requires-direct-url` for what pip or uv
 * would fetch without asking the gate
 */
export declare function parseBuildSystem(text: string | undefined, isPacked?: boolean): BuildSystem;
