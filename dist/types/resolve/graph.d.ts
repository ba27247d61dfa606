import type { RequiredBy } from '../model/release.js';
import type { Requirement } from '../model/requirement.js';
/** A release as the graph sees it. */
export interface GraphNode {
    readonly name: string;
    /** PEP 508 strings from its metadata. */
    readonly requiresDist: readonly string[];
}
export interface Graph {
    /** Normalised name to the ways it came in: the shortest path from each requirement that reaches it. */
    readonly requiredBy: ReadonlyMap<string, readonly RequiredBy[]>;
    /** Normalised name to the normalised names it requires, markers and extras applied. */
    readonly requires: ReadonlyMap<string, readonly string[]>;
}
type Environment = Readonly<Record<string, string>>;
/**
 * Finds out which requirement brought each release in.
 * @param environment pip's marker environment (PEP 508 variable names)
 */
export declare function buildGraph(nodes: readonly GraphNode[], requirements: readonly Requirement[], environment: Environment): Graph;
export {};
