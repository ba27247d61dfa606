import type { Origin } from '../model/requirement.js';
import type { Entry } from './entry.js';
import { type DirectPlace } from './direct-place.js';
import { type Variables } from './pip-file/variables.js';
/** What a direct requirement has besides its text. */
export interface DirectContext {
    readonly origin: Origin;
    readonly hashes: readonly string[];
    readonly isConstraint: boolean;
    readonly isEditable: boolean;
    readonly variables: Variables;
    readonly place: DirectPlace;
}
/**
 * Turns a requirement by path, address or repository into an entry that says where its bytes are, or into the reason
 * why depsec will not go there. Nothing is fetched, and no folder is read, before the whole set is known.
 */
export declare function directEntry(text: string, context: DirectContext): Entry;
