import type { Admit } from '../../gate/candidate.js';
import { type DirectOrigin } from '../direct/direct-origin.js';
import type { Resolved, RuntimePick } from '../resolve.js';
import type { StagedFile } from '../staging.js';
/** A wheel that was read and may be installed. */
export interface ReadyWheel extends StagedFile {
    readonly name: string;
    readonly version: string;
    /** Requested by the user, not only by other packages. */
    readonly isRequested: boolean;
    /** Where it came from, of a project that a requirement names by path or address. */
    readonly origin?: DirectOrigin;
}
/**
 * The wheel of one release, built from its sdist if necessary.
 * @throws Failure `not-installed` if there is none, or if it differs from what was resolved
 */
export declare function readyWheel(pick: RuntimePick, resolved: Resolved, admit: Admit): Promise<ReadyWheel>;
