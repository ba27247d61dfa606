type Path = readonly PropertyKey[];
/**
 * The 1-based line on which a key of a valid TOML file stands; of its section or entry when the key itself is
 * not there. Used for error messages only: the value comes from the other parser.
 */
export declare function lineOf(text: string, path: Path): number;
export {};
