/** The text of one configuration file. */
export interface ConfigFile {
    /** How messages call it. */
    readonly name: string;
    readonly text: string;
    /** The table of the file that holds the configuration: empty for its top, `tool`, `depsec` in pyproject.toml. */
    readonly table: readonly string[];
}
