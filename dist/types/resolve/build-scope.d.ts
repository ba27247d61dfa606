import type { Incomplete } from '../model/facts.js';
import { type PipDesk } from './ask-pip.js';
import { type Pick } from './assemble.js';
import type { FormatControl } from './format-control.js';
export interface BuildScope {
    readonly picks: readonly Pick[];
    readonly incomplete: readonly Incomplete[];
}
/**
 * Finds what the sdists among `picks` need to be built (PEP 518), and what those need in turn. Sdists with the
 * same build requirements are asked for once.
 * @param needsOf the build requirements of an sdist; none for one that will not be built
 */
export declare function resolveBuildScope(desk: PipDesk, picks: readonly Pick[], needsOf: (pick: Pick) => Promise<readonly string[]>, control: FormatControl): Promise<BuildScope>;
/**
 * Candidates a child asked the bytes of though no resolution chose them: tried out, wanted by a build hook, or
 * refused to a build.
 */
export declare function leftovers(desk: PipDesk, picks: readonly Pick[]): Pick[];
