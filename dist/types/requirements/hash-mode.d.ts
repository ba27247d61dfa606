import type { Requirement, RequirementSet } from '../model/requirement.js';
/** True when pip would check hashes: a requirement or constraint carries one, or a file says `--require-hashes`. */
export declare function hashMode(set: RequirementSet): boolean;
/**
 * Holds every requirement to what hash checking asks: pinned with `==`, and with a hash; a constraint on the same
 * project may bring either. To be called when hash checking is on.
 *
 * @param applies whether a requirement's marker holds in the target environment; others are not looked at
 * @throws Failure `hash-missing` naming every line that falls short
 */
export declare function checkHashMode(set: RequirementSet, applies?: (requirement: Pick<Requirement, 'marker'>) => boolean): void;
