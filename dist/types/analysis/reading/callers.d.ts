/** Names of what a module calls while it is imported, by its lines that are not indented. */
export declare function calledAtImport(text: string): ReadonlySet<string>;
/** Finds calls of functions by their names. */
export declare function callOf(names: ReadonlySet<string>): RegExp;
