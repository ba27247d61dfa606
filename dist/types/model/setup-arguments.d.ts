/**
 * What the build code of a project says is installed, and from where. Paths are relative to the folder of the
 * project.
 */
export interface SetupArguments {
    readonly packages: readonly string[];
    readonly modules: readonly string[];
    /** Folders of packages by their names; the empty name is for all others. */
    readonly folders: readonly (readonly [name: string, folder: string])[];
    readonly scripts: readonly string[];
    /** Files, and the folder that they are put into; undefined where that is not known. */
    readonly data: readonly (readonly [folder: string | undefined, file: string])[];
    /** Patterns of files that belong to a package, from its folder. */
    readonly packageData: readonly (readonly [name: string, pattern: string])[];
    /** Objects that programs and plug-ins name: `module:object`. */
    readonly entryPoints: readonly string[];
    /** Options of commands: that of a build tells where it finds what it packs. */
    readonly options: readonly (readonly [command: string, option: string, value: string])[];
    /** Lines of a path file that is installed with it. */
    readonly pathLines: readonly string[];
    /** Files and folders that the code copied or moved, and where to as far as that is known. */
    readonly copies: readonly (readonly [from: string, to: string])[];
    /** It has packages looked for in the folder of the project. */
    readonly searches: readonly Search[];
    /** It told of packages or folders that could not be read. */
    readonly isPartial: boolean;
}
/** Patterns of names of packages. */
export interface Search {
    readonly include: readonly string[];
    readonly exclude: readonly string[];
    /** Folders without `__init__.py` are packages too. */
    readonly isNamespace: boolean;
}
export declare const NO_ARGUMENTS: SetupArguments;
