import type { Files } from '../model/effects.js';
/** What was found of a project and is resolved on its own. */
export interface DiscoveredSection {
    /** Relative to the root, with `/`. */
    readonly requirements: readonly string[];
    readonly editables: readonly string[];
    readonly groups: readonly string[];
    /** Of a pyproject.toml: with optional dependencies, with these groups. */
    readonly isWhole?: boolean;
    readonly ownGroups?: readonly string[];
    /** A lock that the same project's tool wrote, which is a section of its own. */
    readonly lock?: string;
}
/**
 * What is audited when nothing is named: `requirements*.txt`, `requirements/*.txt`, locks and pyproject.toml directly
 * under the root, sorted; where there is nothing else, setup.py. Each is meant to be resolved on its own.
 */
export declare function discoverSections(root: string, files: Files): DiscoveredSection[];
