import type { SetupArguments } from '../../model/setup-arguments.js';
import type { Python } from '../../python/parser.js';
import type { Outside } from './machine-parts.js';
import type { Sighting } from './sighting.js';
import type { PackageSources } from './package-sources.js';
export interface PackageRun {
    readonly sightings: readonly Sighting[];
    /** Files that run unasked and were not followed to their end: what they do was not judged. */
    readonly cut: readonly string[];
    /** What code that builds the package told of what is installed. */
    readonly setups: readonly SetupArguments[];
    /** Archives that its code imports from or has installed. */
    readonly mounted: readonly string[];
}
/**
 * Runs a package in the abstract: what the installer, the interpreter's start and an import would run, soonest first,
 * then every function nobody called. Nothing of the package is executed.
 */
export declare function runPackage(python: Python, outside: Outside, sources: PackageSources): PackageRun;
