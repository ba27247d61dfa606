import type { Candidate } from '../gate/candidate.js';
import type { RequiredBy, Scope } from '../model/release.js';
import type { Requirement } from '../model/requirement.js';
import { type GateSession } from './gate-session.js';
import { type Graph } from './graph.js';
import type { Chosen, PipReport } from './pip/pip-report.js';
/** A release pip chose, with the candidate it means. */
export interface Pick {
    readonly candidate: Candidate;
    /** As its metadata spells it. */
    readonly name: string;
    readonly version: string;
    readonly scope: Scope;
    readonly requiredBy: readonly RequiredBy[];
    readonly requires: readonly string[];
}
/** Joins what pip chose with the graph. */
export declare function toPick(chosen: {
    readonly name: string;
    readonly version: string;
}, candidate: Candidate, scope: Scope, graph: Graph): Pick;
/**
 * What pip chose, joined with the graph of it.
 * @param requirements where the paths of the graph start
 * @throws Failure as `candidateAt` does
 */
export declare function picksOf({ install, environment }: PipReport, requirements: readonly Requirement[], scope: Scope, session: GateSession): readonly (readonly [pick: Pick, chosen: Chosen])[];
