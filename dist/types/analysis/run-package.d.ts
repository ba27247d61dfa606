import type { Reach } from '../model/finding.js';
import type { Python } from '../python/parser.js';
import type { SyntaxTree } from '../python/syntax.js';
import type { Sighting } from './machine-parts.js';
import type { PackageMap } from './package-map.js';
import type { PlugIn } from './plug-ins.js';
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
    readonly startLines: readonly StartLine[];
    readonly plugIns: readonly PlugIn[];
    readonly shipped: ShippedFiles;
}
export interface PackageRun {
    readonly sightings: readonly Sighting[];
    /** Files that run unasked and were not followed to their end: what they do was not judged. */
    readonly cut: readonly string[];
}
/** Path lines (`import …` in .pth files) run at every start of the interpreter. */
export interface StartLine {
    readonly path: string;
    readonly line: number;
    readonly text: string;
}
/**
 * Runs a package in the abstract: what the installer, the interpreter's start and an import would run, soonest first,
 * then every function nobody called. Nothing of the package is executed.
 */
export declare function runPackage(python: Python, sources: PackageSources): PackageRun;
