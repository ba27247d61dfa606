import type { Requirement } from '../../model/requirement.js';
/** Allowed hashes by normalised project, from requirements, constraints and locks. */
export declare function allowedHashes(lines: readonly Pick<Requirement, 'name' | 'hashes'>[]): ReadonlyMap<string, readonly string[]>;
/**
 * In hash mode everything that would be installed needs a hash in the file, dependencies too, as with pip.
 * @throws Failure `hash-missing` naming every release that has none
 */
export declare function checkComplete(chosen: readonly {
    readonly name: string;
    readonly version: string;
}[], allowed: ReadonlyMap<string, readonly string[]>): void;
