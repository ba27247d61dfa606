/**
 * What the build code of a project passes to `setup()`: what is installed, and from where. Paths are relative to the
 * project's folder.
 */
export interface SetupArguments {
    readonly packages: readonly string[];
    readonly modules: readonly string[];
    /** Folders of packages by name; the empty name stands for all others. */
    readonly folders: readonly (readonly [name: string, folder: string])[];
    readonly scripts: readonly string[];
    /** Data files with the folder they are put into, which is undefined if it is not known. */
    readonly data: readonly (readonly [folder: string | undefined, file: string])[];
    /** Patterns of files that belong to a package, from its folder. */
    readonly packageData: readonly (readonly [name: string, pattern: string])[];
    /** Objects that programs and plug-ins name: `module:object`. */
    readonly entryPoints: readonly string[];
    /** Options of commands, which say for example where a build finds what it packs. */
    readonly options: readonly (readonly [command: string, option: string, value: string])[];
    /** Lines of a path file that is installed with it. */
    readonly pathLines: readonly string[];
    /** Files and folders that the code copied or moved, and where to, as far as known. */
    readonly copies: readonly (readonly [from: string, to: string])[];
    /** Calls of `find_packages` and the like. */
    readonly searches: readonly Search[];
    /** True if some packages or folders could not be determined. */
    readonly isPartial: boolean;
}
/** A search for packages in the project's folder, by patterns of their names. */
export interface Search {
    readonly include: readonly string[];
    readonly exclude: readonly string[];
    /** Folders without `__init__.py` are packages too. */
    readonly isNamespace: boolean;
}
/** A call without arguments. */
export declare const NO_ARGUMENTS: SetupArguments;
