/** The text of one configuration file. */
export interface ConfigFile {
    /** How messages call it. */
    readonly name: string;
    readonly text: string;
    /** Where in the file the configuration stands: nothing for its top, `tool`, `depsec` in pyproject.toml. */
    readonly table: readonly string[];
}
