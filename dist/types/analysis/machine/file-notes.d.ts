import type { SetupArguments } from '../../model/setup-arguments.js';
import type { Value, WrittenFile } from '../values/value.js';
/** What is known of files: those that code writes, and those it stands in. */
export interface FileNotes {
    readonly written: WrittenFile[];
    /** Files whose path is not known, by the value that stands for it. */
    readonly unnamed: WeakMap<Value, WrittenFile>;
    /** Paths of files of the package that are too long to be read where its code reads them. */
    readonly unread: Set<string>;
    /** Paths of sources that compute hashes. */
    readonly hashing: Set<string>;
    /** Paths of sources that compare the hash of a file or an answer while the package is built. */
    readonly comparing: Set<string>;
    /** Paths of sources that run unasked and used up their share. */
    readonly cut: Set<string>;
    /** What code that builds the package told of what is installed. */
    readonly setups: SetupArguments[];
    /** Paths of archives that code imports from, starts or has installed. */
    readonly mounted: Set<string>;
    /** Folders into which code fetches a repository, and the host it comes from. */
    readonly cloned: {
        readonly folder: string;
        readonly host: string;
    }[];
}
export declare function createFileNotes(): FileNotes;
