/** One file on a project's page, from PEP 503 HTML or PEP 691 JSON. */
export interface PageFile {
    readonly filename: string;
    /** Absolute address, fragment removed. */
    readonly url: string;
    /** Algorithm name to lower-case hex digest, as the page gives them; may be empty. */
    readonly hashes: Readonly<Record<string, string>>;
    readonly requiresPython?: string;
    /** PEP 592: the reason, or an empty string; absent when not yanked. */
    readonly yanked?: string;
    /** Bytes (PEP 700). */
    readonly size?: number;
    /** ISO 8601 (PEP 700). */
    readonly uploadTime?: string;
    /** PEP 658 / 714: the index serves METADATA beside the file; with its SHA-256 when it says so. */
    readonly coreMetadata?: true | {
        readonly sha256: string;
    };
}
/** All files of one project on one index. */
export interface ProjectPage {
    readonly files: readonly PageFile[];
    /** PEP 700. */
    readonly versions?: readonly string[];
    /** PEP 792, e.g. `quarantined`. */
    readonly status?: string;
    /** PEP 708: other addresses of the same project, and the projects this one tracks. */
    readonly alternateLocations?: readonly string[];
    readonly tracks?: readonly string[];
    /** It is given without the login that its index was named with: see `Upstream.isClaimed`. */
    readonly isOpen?: true;
}
/** A page that could not be understood. `message` says what was expected and what came. */
export declare class PageError extends Error {
    constructor(message: string, cause?: unknown);
}
/** Throws `PageError` for a major version that is not known, as a client must (PEP 629). */
export declare function checkApiVersion(version: string): void;
