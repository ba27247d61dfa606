/** Where a project file says that a package comes from. */
export type ProjectSource = 
/** As a requirements file would write it behind the `@`. */
{
    readonly address: string;
}
/** Name of an index that the file names. */
 | {
    readonly index: string;
};
/**
 * Reads one entry of `[tool.uv.sources]`, or the place in one of poetry's dependencies.
 * @param folder absolute folder of the file: its paths start there
 * @returns undefined for a source that cannot be followed: of a workspace, one of several, under a condition
 */
export declare function projectSource(value: unknown, folder: string): ProjectSource | undefined;
