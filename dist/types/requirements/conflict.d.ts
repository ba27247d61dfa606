import type { Requirement } from '../model/requirement.js';
/**
 * Throws `requirements-conflict` naming both lines when one project is pinned to two versions. Only pins without a
 * marker count: whether a marker holds is decided for the target environment. Everything subtler is left to pip,
 * and so are constraints that contradict each other for a project nobody requires.
 */
export declare function checkConflicts(requirements: readonly Requirement[], constraints: readonly Requirement[]): void;
