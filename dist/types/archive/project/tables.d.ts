export type Table = Readonly<Record<string, unknown>>;
export declare function isTable(value: unknown): value is Table;
/** The value at a dotted path of tables; undefined where the path breaks off. */
export declare function at(table: unknown, ...keys: readonly string[]): unknown;
/** A text, or those of a list. */
export declare const texts: (value: unknown) => readonly string[];
/** A path relative to the folder of a project, normalised and without slashes around it; empty is that folder. */
export declare function plain(path: string): string;
