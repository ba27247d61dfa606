import type { PackageLayout } from '../reading/package-map.js';
import type { Unscanned } from '../../model/inspection.js';
/** Where code stands that names a file. */
export interface Site {
    /** Path of its file. */
    readonly path: string;
    /** It runs as a part of a build, which works in the folder of what it builds. */
    readonly isBuild: boolean;
}
/** The other files of the artifact, as code that runs reaches them: by path, to start or to load. */
export interface ShippedFiles {
    /** Path of the file that a text names; the first one when it names several. */
    readonly find: (text: string, from: Site) => string | undefined;
    readonly read: (path: string) => Uint8Array | undefined;
    /** One of several files where the code works, or in the folder that is named there. */
    readonly findBeside: (folder: string, names: readonly string[], from: Site) => string | undefined;
    /** The folder that a text names, with its slash at the end. */
    readonly findFolder: (text: string, from: Site) => string | undefined;
    /** What lies in a folder that a text names, by its path from there; the folder of the build is `.`. Undefined where there is no such folder. */
    readonly within: (text: string, from: Site) => readonly string[] | undefined;
    /** The artifact says that it holds nothing compiled. */
    readonly isPlain: boolean;
    /** A compiled module that `import` of this dotted path inside the artifact would load. */
    readonly findNative: (from: string, module: string) => string | undefined;
}
interface Readable extends PackageLayout {
    read(path: string): Uint8Array | Unscanned;
}
/** What `__file__` reads as: an unknown folder, and the path below it. */
export declare function installedPath(path: string): string;
/** The files of an artifact by what names them in its code. */
export declare function shippedFiles(tree: Readable): ShippedFiles;
export {};
