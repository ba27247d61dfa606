import { Failure } from '../model/failure.js';
import type { LoopbackAnswer, LoopbackRequest } from '../model/loopback.js';
import { type Admit, type Candidate, type Reading } from './candidate.js';
import type { Catalogue } from './catalogue.js';
import type { Shelf } from './shelf.js';
export interface GateParts {
    readonly catalogue: Catalogue;
    readonly shelf: Shelf;
    readonly admit: Admit;
    /** Asks an upstream for PEP 658 metadata; the text is already held against the announced hash. */
    readonly fetchMetadata: (candidate: Candidate) => Promise<string>;
    /** Waited for before the bytes of a source distribution are handed out: from then on its code may run. */
    readonly beforeBuild: () => Promise<void>;
    /** The child is the user's own and can't be started again: each file is handed out or refused when it is asked for. */
    readonly isLive?: boolean;
    /** Called when the running resolution must be started again to see what the gate has learnt. */
    readonly onRestart: () => void;
}
/** What happened at the gate in a run. */
export interface Ledger {
    /** Candidates whose bytes were handed to a child, by id. */
    readonly handedOut: ReadonlySet<Candidate>;
    /** Candidates whose bytes or metadata were refused. */
    readonly refused: ReadonlySet<Candidate>;
    /** Candidates that got stand-in metadata: their dependencies are unknown. */
    readonly standIns: ReadonlySet<Candidate>;
    /** Why upstreams could not be used, first first. */
    readonly failures: readonly Failure[];
    /** Normalised projects that children asked for, and whether any upstream knew them. */
    readonly asked: ReadonlyMap<string, boolean>;
}
export interface Gate {
    readonly ledger: Ledger;
    /** Takes the dynamic sdists children asked for since the last call; each is let pass and waits for `learn`. */
    takeWanted(): readonly Candidate[];
    /** From now on the candidate has this metadata; without a text, a stand-in. */
    learn(candidate: Candidate, text: string | undefined): void;
    /** @param path the request's path without the token; @param base the gate's address with the token */
    handle(request: LoopbackRequest, path: string, base: string): Promise<LoopbackAnswer>;
}
/** The gate: an index that hands a child no byte of a file before the file was read and let pass. */
export declare function createGate(parts: GateParts): Gate;
export type { Admit, Candidate, Reading };
