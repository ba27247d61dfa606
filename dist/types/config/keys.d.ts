import type { KeyDoc } from './key.js';
/** One configuration key: its place in a file and its description. */
export interface ConfigKey extends KeyDoc {
    readonly path: readonly string[];
}
/** Every key of a section, in the order of the documentation. */
export declare const SECTION_KEYS: readonly ConfigKey[];
/** Every key, `ignore` at the end. */
export declare const KEYS: readonly ConfigKey[];
/** The value at a path of a parsed TOML file, undefined where there is none. */
export declare function valueAt(root: unknown, path: readonly PropertyKey[]): unknown;
