import type { DirectFile } from '../../gate/catalogue.js';
import type { Upstream } from '../../index/upstream.js';
import type { Downloader, Services } from '../../model/effects.js';
import type { Http } from '../../model/http.js';
import { Failure, type FailureCode } from '../../model/failure.js';
import type { DirectRequirement } from '../../model/requirement.js';
import type { DirectOrigin } from './direct-origin.js';
import type { PackedProject } from './pack-project.js';
/** A direct requirement whose file the gate can list. */
export interface PreparedDirect {
    readonly direct: DirectRequirement;
    readonly file: DirectFile;
    /** What an installer records of it; the hash of an archive's bytes may still be missing. */
    readonly origin: DirectOrigin;
    /** As its file or metadata spells it. */
    readonly name: string;
    readonly version: string;
    /** True when only a build would tell the name or version. */
    readonly isGuess: boolean;
    /** The same under another name and version, for one that is a guess. */
    readonly rename?: (name: string, version: string) => PreparedDirect;
    /** Of a folder: it still holds what was read of it. */
    readonly isAsRead?: () => boolean;
    /** What the report should mention. */
    readonly notes: readonly string[];
}
export interface PrepareOptions {
    readonly root: string;
    readonly upstreams: readonly Upstream[];
    readonly privateIndexes: readonly string[];
    readonly services: Services;
    readonly http: Http & Downloader;
    readonly signal: AbortSignal;
}
/** A failure that names the line and what it points at. */
export declare function directFailure(direct: Pick<DirectRequirement, 'origin' | 'shown'>, code: FailureCode, what: string, fix: string): Failure;
/** The hashes that the fragment of its address tells, as `--hash` has them. */
export declare function announcedHashes({ announced }: Pick<DirectRequirement, 'announced'>): readonly string[];
/** The hashes its bytes may have, if `--hash` gives any; those that are announced count beside them. */
export declare function allowedHashesOf(direct: Pick<DirectRequirement, 'hashes' | 'announced'>): readonly string[] | undefined;
/** What was packed, as the gate lists it. */
export declare function fromPacked(direct: DirectRequirement, packed: PackedProject, upstream: Upstream, { shown, origin }: {
    readonly shown: string;
    readonly origin: DirectOrigin;
}): PreparedDirect;
