import type { Origin } from '../../model/requirement.js';
import { type FlatEntry } from '../entry.js';
import type { Pyproject } from './project-table.js';
import { type Variables } from '../pip-file/variables.js';
/** An index that a project file names. */
export interface ProjectIndex {
    readonly name: string;
    readonly url: string;
    readonly origin: Origin;
}
/** What the tables of indexes come to: options for the resolution, and indexes that packages can be bound to. */
export interface ProjectIndexes {
    readonly entries: readonly FlatEntry[];
    readonly named: readonly ProjectIndex[];
}
type Path = readonly (string | number)[];
/** Lifts the indexes that a project file names out of it; what cannot be followed becomes a problem at its line. */
export declare function projectIndexes(pyproject: Pyproject, originOf: (path: Path) => Origin, variables: Variables): ProjectIndexes;
export {};
