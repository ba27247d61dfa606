import type { Origin } from '../model/requirement.js';
import type { Entry } from './entry.js';
import type { DirectPlace } from './direct-place.js';
import { type Variables } from './pip-file/variables.js';
/** What a requirement has besides its text. */
export interface Context {
    readonly origin: Origin;
    readonly hashes: readonly string[];
    readonly isConstraint: boolean;
    readonly variables: Variables;
    readonly place: DirectPlace;
}
/**
 * Turns the text of one requirement, from a file or the command line, into a `Requirement`, into a
 * `DirectRequirement`, or into the reason why it is none that pip may be handed. Nothing is expanded here: a
 * variable's value would show in every report.
 */
export declare function requirementEntry(text: string, context: Context): Entry;
