import type { PackageLayout } from './package-map.js';
import type { StartLine } from './run-package.js';
import type { Unscanned } from '../model/inspection.js';
interface Readable extends PackageLayout {
    read(path: string): Uint8Array | Unscanned;
}
/** Lines of .pth files that `site` executes: those that begin with `import` and a blank. */
export declare function startLines(tree: Readable): StartLine[];
export {};
