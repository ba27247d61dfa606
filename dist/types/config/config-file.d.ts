/** The text of one configuration file. */
export interface ConfigFile {
    /** Its name in messages. */
    readonly name: string;
    readonly text: string;
    /** The path of the table that holds the configuration: empty for the whole file; `tool`, `depsec` in pyproject.toml. */
    readonly table: readonly string[];
}
