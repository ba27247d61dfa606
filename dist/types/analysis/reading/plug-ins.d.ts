import type { Unscanned } from '../../model/inspection.js';
import type { PackageLayout } from './package-map.js';
interface Readable extends PackageLayout {
    read(path: string): Uint8Array | Unscanned;
}
/** An object that a tool imports and calls whenever it runs, because the package is installed beside it. */
export interface PlugIn {
    /** Dotted name of the module. */
    readonly module: string;
    /** Dotted name in the module; empty when the module itself is meant. */
    readonly object: string;
}
/** Entry points of an artifact that run although nobody asks for them by what they are; what cannot be read as such a table names none. */
export declare function plugInsOf(tree: Readable): readonly PlugIn[];
export {};
