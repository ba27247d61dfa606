import type { ArtifactKind } from '../../model/artifact.js';
import type { Reach } from '../../model/finding.js';
/** What decides which files run, and when. */
export interface PackageLayout {
    readonly kind: ArtifactKind;
    readonly paths: readonly string[];
    /** Top folder of an sdist. */
    readonly folder: string;
    /** PEP 517 `module:object` and the folders it is imported from. */
    readonly buildBackend?: string;
    readonly backendPath: readonly string[];
    /** Files that a back end runs while it builds, from the folder of the project. */
    readonly buildHooks?: readonly string[];
    /** The first bytes of a file. */
    readonly head?: (path: string) => Uint8Array;
}
/** Files by when they run, and modules by name. */
export interface PackageMap {
    /** Python files that run or can be imported, soonest first. */
    readonly entries: readonly {
        readonly path: string;
        readonly reach: Reach;
    }[];
    /** Path of a module of the package as seen from `from`; undefined for anything outside. */
    readonly resolve: (from: string, module: string) => string | undefined;
    /** Path of a module in the folder of `from`, where Python 2 and programs started by their path look first. */
    readonly beside: (from: string, module: string) => string | undefined;
    /** Path of a module looked for in these folders of the artifact. */
    readonly resolveIn: (roots: readonly string[], module: string) => string | undefined;
}
/** Tests, which nothing imports by itself; what imports them anyway is followed into them. */
export declare const TESTS: RegExp;
export declare function isPython(path: string): boolean;
/** The folder that a path lies in, with its slash at the end; empty at the top. */
export declare const folderOf: (path: string) => string;
/** Tells for every Python file of an artifact when it runs, and which file a module name means. */
export declare function mapPackage(layout: PackageLayout): PackageMap;
