/** Values by long option name, in the order given; a flag that was given holds one empty string. */
export type OptionValues = ReadonlyMap<string, readonly string[]>;
/** Every value that was given. */
export declare function allOf(values: OptionValues, name: string): readonly string[];
/** The value that counts of an option which takes one: the last, as with pip. */
export declare function lastOf(values: OptionValues, name: string): string | undefined;
/** An object with one property, or an empty one if there is no value. */
export declare function present<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>>;
