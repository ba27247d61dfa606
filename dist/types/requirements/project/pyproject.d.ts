import type { DirectPlace } from '../direct-place.js';
import { type Entry } from '../entry.js';
import { type ProjectChoice } from './project-lines.js';
import type { Variables } from '../pip-file/variables.js';
/** What a project file is read with. */
export interface ProjectContext {
    /** As errors and reports name it. */
    readonly file: string;
    /** Absolute. */
    readonly path: string;
    readonly variables: Variables;
    readonly place: DirectPlace;
}
/**
 * Reads a pyproject.toml: PEP 621's dependencies, PEP 735's groups, and what uv, pdm and poetry say of places beside.
 * Nothing of the project is run; what only a build would tell is a problem that says so.
 */
export declare function projectEntries(text: string, choice: ProjectChoice, context: ProjectContext): Generator<Entry>;
