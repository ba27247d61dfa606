import { type Dependency } from '../parse-requirement.js';
import { type Pyproject } from './project-table.js';
/** Which requirements of a project file are asked for. */
export interface ProjectChoice {
    /** Its dependencies. */
    readonly isProject: boolean;
    /** Its optional dependencies, and what uv, pdm and poetry have for developers beside PEP 735. */
    readonly isWhole: boolean;
    /** Dependency groups (PEP 735). */
    readonly groups: readonly string[];
}
/** Keys that lead to a value of the file. */
export type KeyPath = readonly (string | number)[];
/** A requirement, its place in the file, and the table of poetry's that says where it comes from. */
export interface ProjectLine {
    readonly text: string;
    readonly path: KeyPath;
    readonly source?: unknown;
}
/** A dependency that PEP 508 has no words for. */
export interface OddLine {
    readonly path: KeyPath;
}
/** The parts of a requirement; undefined for what is none, or is one for pip alone. */
export declare function partsOf(text: string): Dependency | undefined;
/** Requirements in a list. */
export declare function listLines(texts: readonly string[], path: KeyPath): ProjectLine[];
/**
 * The requirements that were asked for, in the file's own words. A group by itself names the project as pip takes it,
 * a release of an index.
 * @throws BadGroup for a group that can't be read
 */
export declare function projectLines(pyproject: Pyproject, choice: ProjectChoice): Iterable<ProjectLine | OddLine>;
