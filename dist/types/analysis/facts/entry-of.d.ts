/** What a table holds under a name that a package chose; never what every object inherits, such as `constructor`. */
export declare function entryOf<T>(table: Readonly<Record<string, T>>, name: string): T | undefined;
