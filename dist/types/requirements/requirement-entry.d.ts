import type { Origin } from '../model/requirement.js';
import type { ProblemEntry, RequirementEntry } from './entry.js';
/** What beside the text itself makes up a requirement. */
export interface Context {
    readonly origin: Origin;
    readonly hashes: readonly string[];
    readonly isConstraint: boolean;
}
/**
 * Turns the text of one requirement, from a file or the command line, into a `Requirement`, or into the reason why
 * it is none that pip may be handed. Nothing is expanded here: a variable's value would show in every report.
 */
export declare function requirementEntry(text: string, context: Context): RequirementEntry | ProblemEntry;
