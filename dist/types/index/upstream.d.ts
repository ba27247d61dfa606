import type { Origin } from '../model/requirement.js';
/** A place packages come from: an index (PEP 503) or a `--find-links` page or folder. */
export interface Upstream {
    readonly kind: 'index' | 'links';
    /** Without credentials; an index ends with `/`. `file:` for a folder. */
    readonly url: string;
    /** Value of the Authorization header for this origin only. */
    readonly authorization?: string;
    /** Asks for credentials or was declared private: its project names are sent to no service. */
    readonly isPrivate: boolean;
    /** Private by nothing but a login that a file of the audited tree gives: what is there without one is not. */
    readonly isClaimed?: true;
    readonly origin: Origin;
    /** Asked besides the main index (`--extra-index-url`). */
    readonly isExtra?: boolean;
    /** Of a project it knows, later ones and those without this mark are not asked. */
    readonly isPreferred?: boolean;
    /** Normalised names of the only projects it is asked for; no other is asked for those. */
    readonly projects?: readonly string[];
    /**
     * For the server of a single file: the address of the index that may lead there, or empty where none may. By
     * default itself.
     */
    readonly namedBy?: string;
}
/** The upstream that led to an address; empty where only a requirement names it. */
export declare function whoNamed({ url, namedBy }: Upstream): string;
/** The address of a project's page on an index, or of the links page itself. */
export declare function pageAddress(upstream: Upstream, project: string): string;
