import type { PackageLayout } from '../reading/package-map.js';
import type { Unscanned } from '../../model/inspection.js';
/** The other files of the artifact, as code that runs reaches them: by path, to start or to load. */
export interface ShippedFiles {
    /** Path of the file that a text names, seen from the file `from`; the first one when it names several. */
    readonly find: (text: string, from: string) => string | undefined;
    readonly read: (path: string) => Uint8Array | undefined;
    /** One of several files beside `from`, or in the folder that is named. */
    readonly findBeside: (folder: string, names: readonly string[], from: string) => string | undefined;
    /** The folder that a text names, with its slash at the end. */
    readonly findFolder: (text: string, from: string) => string | undefined;
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
