import { type Http } from '../model/http.js';
import type { Downloader, ProgressEvent, Services } from '../model/effects.js';
import type { LoopbackAnswer } from '../model/loopback.js';
import type { Authority } from '../model/tunnel.js';
import { type Upstream } from '../index/upstream.js';
import { type AllowedHashes, type Catalogue, type DirectFile } from '../gate/catalogue.js';
import { type Admit, type Candidate, type Gate } from '../gate/gate.js';
import { type Shelf } from '../gate/shelf.js';
/** A running gate and what stands behind it. Pages and readings are kept until it is closed. */
export interface GateSession {
    readonly gate: Gate;
    readonly shelf: Shelf;
    readonly catalogue: Catalogue;
    /** The gate's address with its token, no trailing slash. */
    readonly base: string;
    /** The gate as a proxy that answers in the place of other servers, with its login. */
    readonly proxy: string;
    /** PEP 658 metadata that was served from an upstream before the file itself was read. */
    readonly servedMetadata: ReadonlyMap<Candidate, string>;
    /** Addresses of extra indexes that answered 403 for some project. */
    readonly forbidding: ReadonlySet<string>;
    /** Set by whoever runs a child: called when the resolution has to start again. */
    onRestart: () => void;
    close(): Promise<void>;
}
export interface SessionOptions {
    readonly upstreams: readonly Upstream[];
    readonly allowed: AllowedHashes;
    /** Files that requirements name themselves. */
    readonly directs?: readonly DirectFile[];
    readonly admit: Admit;
    readonly onProgress: (event: ProgressEvent) => void;
    readonly beforeBuild: () => Promise<void>;
    /** See `GateParts`. */
    readonly isLive?: boolean;
    /** Answers what is asked below `/desk`, by tools that are not installers. */
    readonly desk?: (path: string) => Promise<LoopbackAnswer>;
    /** Vouches for the gate where it answers in the place of an index that an installer has built in. */
    readonly authority?: () => Promise<Authority>;
    readonly signal: AbortSignal;
}
/** Starts a gate for one run. */
export declare function openGate(options: SessionOptions, services: Services, http: Http & Downloader): Promise<GateSession>;
/**
 * The candidate an address of the gate means, as pip's report gives it.
 * @throws Failure `resolution-failed` for any other address: what did not come through the gate was not read
 */
export declare function candidateAt(url: string, session: GateSession): Candidate;
