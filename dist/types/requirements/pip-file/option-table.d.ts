import type { FileOptionName } from '../../model/requirement.js';
/** What depsec does with an option that a requirements file may hold. */
export type OptionName = Exclude<FileOptionName, 'locked-index' | 'preferred-index' | 'project-index'> | 'requirement' | 'constraint' | 'hash' | 'editable' | 'trusted-host' | 'use-feature' | 'config-settings' | 'global-option' | 'all-releases' | 'only-final' | 'no-require-hashes';
/** One option as it was given. */
export interface GivenOption {
    readonly name: OptionName;
    readonly value?: string;
}
/** An option pip would not accept. `message` names no value. */
export declare class InvalidOption extends Error {
}
/** The options of one line. */
export interface ReadOptions {
    readonly given: readonly GivenOption[];
    /** There are words beside them, which pip ignores. */
    readonly hasStray: boolean;
}
/**
 * Reads the options of a line as Python's `optparse` does for pip: `--name value`, `--name=value`, `-nvalue`,
 * clusters of short options, unambiguous abbreviations of long names, `--` as the end.
 *
 * @throws InvalidOption for what pip would not accept
 */
export declare function readOptions(words: readonly string[]): ReadOptions;
