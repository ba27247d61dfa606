export type Table = Readonly<Record<string, unknown>>;
export declare function isTable(value: unknown): value is Table;
/** What stands at a dotted place of tables; undefined where the way breaks off. */
export declare function at(table: unknown, ...keys: readonly string[]): unknown;
/** A text, or those of a list. */
export declare const texts: (value: unknown) => readonly string[];
/** A path from the folder of a project, without what means nothing in it and without slashes around it; empty is that folder. */
export declare function plain(path: string): string;
