import type { Reach } from '../../model/finding.js';
import type { SyntaxTree } from '../../python/syntax.js';
import type { PackageMap } from '../reading/package-map.js';
import type { PlugIn } from '../reading/plug-ins.js';
import type { RecipeCommand } from './recipe-command.js';
import type { StartLine } from '../reading/start-lines.js';
import type { ShippedFiles } from './shipped-files.js';
/** A parsed file and when it runs. */
export interface ReachedFile {
    readonly path: string;
    readonly reach: Reach;
    readonly tree: SyntaxTree;
}
/** What a package is run from. */
export interface PackageSources {
    /** What is followed from the start, soonest first. */
    readonly files: readonly ReachedFile[];
    readonly map: PackageMap;
    /** A file that was passed over, when code that is followed comes upon it. */
    readonly load: (path: string, reach: Reach) => ReachedFile | undefined;
    /** Reads those of the files that were passed over which call a function of one of the names. */
    readonly callersOf: (names: ReadonlySet<string>, when: 'anywhere' | 'import') => readonly ReachedFile[];
    /** Whether a file other than that of the path mentions a word. */
    readonly isNamed: (word: string, path: string) => boolean;
    readonly startLines: readonly StartLine[];
    readonly plugIns: readonly PlugIn[];
    /** What recipes of other tools start while it is built. */
    readonly recipes: readonly RecipeCommand[];
    readonly shipped: ShippedFiles;
}
