/** Where a requirement was written. No `file`: on the command line. */
export interface Origin {
    /** Relative to the root of the run, with `/` between folders. */
    readonly file?: string;
    /** 1-based; the first line when the requirement is continued over several. */
    readonly line?: number;
}
/** A requirement pip may look up on an index (PEP 508, without a direct URL). */
export interface Requirement {
    /** As written. */
    readonly name: string;
    readonly extras: readonly string[];
    /** PEP 440 specifier set as written, empty for any version. */
    readonly specifier: string;
    /** PEP 508 marker as written. */
    readonly marker?: string;
    /** Allowed artifact hashes, `algorithm:hex`, lower case. */
    readonly hashes: readonly string[];
    /** The PEP 508 text rebuilt from the parts above, without `--hash`: safe to hand to pip. */
    readonly text: string;
    readonly origin: Origin;
}
/** What a line names in place of a version. */
export type DirectSource = 
/** An http or https address of a file, fragment removed; may hold credentials. */
{
    readonly kind: 'url';
    readonly url: string;
}
/** A file or a folder of this machine, absolute. */
 | {
    readonly kind: 'file';
    readonly path: string;
} | {
    readonly kind: 'folder';
    readonly path: string;
}
/** A git repository; may hold credentials. */
 | {
    readonly kind: 'vcs';
    readonly url: string;
    readonly revision?: string;
};
/** A requirement that names its file, folder or repository itself (PEP 508 direct reference, or pip's short forms). */
export interface DirectRequirement {
    /** As written; absent when the line names none. */
    readonly name?: string;
    readonly extras: readonly string[];
    /** PEP 508 marker as written. */
    readonly marker?: string;
    /** Allowed artifact hashes, `algorithm:hex`, lower case. */
    readonly hashes: readonly string[];
    /** Algorithm to lower-case hex digest, from the fragment of the address: what the bytes must have. */
    readonly announced: Readonly<Record<string, string>>;
    readonly source: DirectSource;
    /** Folder inside the repository or archive that is the project, with `/`. */
    readonly subdirectory?: string;
    /** Its name in the report: a path relative to the root, or an address without credentials. */
    readonly shown: string;
    readonly isConstraint: boolean;
    /** `-e`: the project is used in place, not as a copy. */
    readonly isEditable?: true;
    readonly origin: Origin;
}
/** One file a lock lists. */
export interface LockedFile {
    readonly filename: string;
    readonly source: Extract<DirectSource, {
        readonly kind: 'url' | 'file';
    }>;
    /** Algorithm to lower-case hex digest; one that hash checking relies on is among them. */
    readonly hashes: Readonly<Record<string, string>>;
    readonly shown: string;
}
/** One package of a lock with every file it lists, for all platforms. */
export interface LockedPackage {
    readonly name: string;
    readonly version: string;
    /** PEP 508 marker; extras and dependency groups are settled in it. */
    readonly marker?: string;
    readonly requiresPython?: string;
    /** Address of the index the files are said to come from. */
    readonly index?: string;
    readonly files: readonly LockedFile[];
    /**
     * Hashes (`algorithm:hex`, lower case) of files without an address in the lock: they are looked up on the indexes.
     */
    readonly hashes: readonly string[];
    readonly origin: Origin;
}
/** A lock file: what it lists is installed as listed, nothing is resolved. */
export interface LockFile {
    readonly packages: readonly LockedPackage[];
    /** PEP 508 markers one of which must hold; empty for any environment. */
    readonly environments: readonly string[];
    readonly requiresPython?: string;
    /** The only installer that can choose from what it lists; absent if pip can. */
    readonly installer?: string;
    readonly origin: Origin;
}
/** Options of a requirements file that steer the whole resolution, in the order they were met. */
export type FileOptionName = 'index-url' | 'extra-index-url'
/** An index that a lock names: used besides the user's, unless it is pip's default, which the user's replaces. */
 | 'locked-index'
/** uv's order: of a project that it knows, later indexes and those without this mark are not asked. */
 | 'preferred-index'
/** An index for `projects` only; no other index is asked for those. */
 | 'project-index' | 'find-links' | 'no-index' | 'no-binary' | 'only-binary' | 'prefer-binary' | 'pre' | 'require-hashes';
export interface FileOption {
    readonly name: FileOptionName;
    /** Absent for options that take no value. `${VAR}` is already expanded where that is allowed. */
    readonly value?: string;
    /** Of a `project-index`, as written. */
    readonly projects?: readonly string[];
    readonly origin: Origin;
}
/** Something in the files that was left out on purpose; the report mentions it. */
export interface RequirementNote {
    readonly message: string;
    readonly origin: Origin;
}
/** Everything that a set of requirement files and arguments asks for. */
export interface RequirementSet {
    readonly requirements: readonly Requirement[];
    readonly constraints: readonly Requirement[];
    /** Requirements and constraints that name a file, folder or repository. */
    readonly directs: readonly DirectRequirement[];
    /** Lock files; if there are any, only what they list is used. */
    readonly locks: readonly LockFile[];
    readonly options: readonly FileOption[];
    readonly notes: readonly RequirementNote[];
}
/** A set that asks for nothing. */
export declare const NO_REQUIREMENTS: RequirementSet;
