import type { DirectRequirement, FileOption, FileOptionName, LockFile, Origin, Requirement, RequirementNote } from '../model/requirement.js';
import type { Problem } from './problem.js';
import type { ProjectChoice } from './project/project-lines.js';
/** A file named by `-r` or `-c`, as written. */
export interface Include {
    readonly path: string;
    readonly isConstraint: boolean;
    /** What of a pyproject.toml is asked for; by default its dependencies. */
    readonly choice?: ProjectChoice;
    readonly origin: Origin;
}
/** A requirement, and whether it is from a constraints file. */
export interface RequirementEntry {
    readonly kind: 'requirement';
    readonly requirement: Requirement;
    readonly isConstraint: boolean;
}
/** A line that cannot be used. */
export interface ProblemEntry {
    readonly kind: 'problem';
    readonly problem: Problem;
}
/** Something left out on purpose. */
export interface NoteEntry {
    readonly kind: 'note';
    readonly note: RequirementNote;
}
/** What a line of a requirements file means; one line may yield several. */
export type Entry = RequirementEntry | {
    readonly kind: 'direct';
    readonly direct: DirectRequirement;
} | {
    readonly kind: 'lock';
    readonly lock: LockFile;
} | {
    readonly kind: 'option';
    readonly option: FileOption;
} | {
    readonly kind: 'include';
    readonly include: Include;
} | NoteEntry | ProblemEntry;
/** An entry with nested files already walked. */
export type FlatEntry = Exclude<Entry, {
    readonly kind: 'include';
}>;
/** An entry for a line that cannot be used. */
export declare function problemEntry(origin: Origin, kind: Problem['kind'], what: string, fix: string): ProblemEntry;
/** An entry for something that was left out on purpose. */
export declare function noteEntry(origin: Origin, message: string): NoteEntry;
/** An entry for an option that steers the resolution. */
export declare function optionEntry(origin: Origin, name: FileOptionName, value?: string): Entry;
