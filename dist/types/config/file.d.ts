import { Failure } from '../model/failure.js';
import type { ConfigFile } from './config-file.js';
import type { FileContents } from './schema.js';
/** A configuration file that was read and found valid. */
export interface ReadFile {
    readonly file: ConfigFile;
    /** As the file has it: only the keys that are set. */
    readonly raw: unknown;
    /** With defaults filled in and names normalised. */
    readonly contents: FileContents;
}
/** Reads and checks one file; throws a `config` failure that names file, line, key and the allowed values. */
export declare function readFile(file: ConfigFile): ReadFile;
/** A `config` failure about one key of a file. */
export declare function keyFailure(file: ConfigFile, path: readonly PropertyKey[], parts: {
    readonly problem: string;
    readonly why: string;
    readonly fix: string;
}): Failure;
