import type { PackageLayout } from './package-map.js';
import type { Unscanned } from '../../model/inspection.js';
/** Path lines (`import …` in .pth files) run at every start of the interpreter. */
export interface StartLine {
    readonly path: string;
    readonly line: number;
    readonly text: string;
}
interface Readable extends PackageLayout {
    read(path: string): Uint8Array | Unscanned;
}
/** Lines of .pth files that `site` executes: those that begin with `import` and a blank. */
export declare function startLines(tree: Readable): StartLine[];
export {};
