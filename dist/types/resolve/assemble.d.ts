import type { Release, RequiredBy, Scope } from '../model/release.js';
import type { Candidate, Reading } from '../gate/candidate.js';
import type { BuiltWheel, NotBuilt } from './builder.js';
import type { Graph } from './graph.js';
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
/** What happened to a candidate besides being read. */
export interface Fate {
    /** Metadata that was served for it before it was read. */
    readonly served?: string | undefined;
    readonly built?: BuiltWheel | undefined;
    readonly notBuilt?: NotBuilt | undefined;
}
/** Makes the release of the report from what was picked and read. */
export declare function toRelease(pick: Pick, reading: Reading, fate?: Fate): Release;
