type Path = readonly PropertyKey[];
/**
 * Tells the 1-based line on which a key of a valid TOML file stands; of its section or entry when the key itself is
 * not there. Used for messages only: values come from the other parser.
 */
export declare function lineFinder(text: string): (path: Path) => number;
/** The same for one key. */
export declare function lineOf(text: string, path: Path): number;
export {};
