import type { NestedArchive, RecordDeviation } from '../model/contents.js';
import { type Finding } from '../model/finding.js';
import type { SetupArguments } from '../model/setup-arguments.js';
import type { InspectionStats, Unscanned } from '../model/inspection.js';
import type { Python } from '../python/parser.js';
import { type PackageLayout } from './reading/package-map.js';
import type { RecipeCommand } from './machine/recipe-command.js';
/** The files of one artifact. */
export interface SourceTree extends PackageLayout {
    readonly artifact: string;
    /** What the archive is, in words, when that is not what its name says. */
    readonly openedAs?: string;
    /** The bytes of a file, or why they cannot be had. */
    read(path: string): Uint8Array | Unscanned;
    /** Bytes of a file, as the archive tells. */
    size(path: string): number;
    /** The first bytes of a file, none where they cannot be had. */
    head(path: string): Uint8Array;
    /** In what RECORD and the files disagree; looked at when it is asked for. */
    deviations(): readonly RecordDeviation[];
    /** What recipes of other tools start while it is built. */
    readonly recipes?: readonly RecipeCommand[];
    /** The archives among the files. */
    readonly nested: readonly NestedArchive[];
}
export interface SourceJudgement {
    readonly findings: readonly Finding[];
    readonly unscanned: readonly Unscanned[];
    /** Python files that nothing runs, as far as the code was followed. */
    readonly idle: ReadonlySet<string>;
    readonly stats: InspectionStats;
    /** What code that builds the package told of what is installed. */
    readonly setups: readonly SetupArguments[];
    /** Archives that its code imports from or has installed. */
    readonly mounted: readonly string[];
}
/** Tier 2 on one artifact: which files run when, what they do, and what that adds up to. */
export declare function judgeSources(tree: SourceTree, python: Python): SourceJudgement;
