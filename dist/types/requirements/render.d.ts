import type { RequirementSet } from '../model/requirement.js';
/** The two files depsec writes for pip in place of the user's. */
export interface RenderedRequirements {
    readonly requirements: string;
    readonly constraints: string;
}
/**
 * Writes the requirements for pip: one per line, in the order they were read, without hashes, options, comments or
 * includes. Formats, pre-releases and indexes reach pip by other ways.
 *
 * @throws Failure `internal` for a text that pip could read as anything but that one requirement
 */
export declare function renderRequirements(set: Pick<RequirementSet, 'requirements' | 'constraints'>): RenderedRequirements;
