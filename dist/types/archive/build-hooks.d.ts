type Table = Readonly<Record<string, unknown>>;
/**
 * Files of a project that the back ends in use run while they build it, by what its pyproject.toml tells each of them;
 * paths from the folder of the project, of which not all need be there.
 *
 * @param parsed the whole pyproject.toml
 */
export declare function buildHooks(parsed: Table): readonly string[];
export {};
