/** Every way a run can end without a report of its own. Codes are stable: scripts may match on them. */
export declare const FAILURE_CODES: readonly ["usage", "config", "requirements-unreadable", "requirements-syntax", "requirements-refused", "requirements-conflict", "python-missing", "python-too-old", "python-broken", "index-unreachable", "index-refused", "index-invalid", "package-unknown", "unsatisfiable", "hash-missing", "hash-mismatch", "download-failed", "resolution-failed", "advisories-invalid", "not-installed", "install-interrupted", "disk", "interrupted", "internal"];
export type FailureCode = (typeof FAILURE_CODES)[number];
/** The parts of every error; its code decides the exit code. */
export interface FailureParts {
    readonly code: FailureCode;
    /** What happened: expected X, got Y, and where. */
    readonly what: string;
    /** Why it matters. */
    readonly why: string;
    /** What the user can do about it. */
    readonly fix: string;
}
/** A failure that is reported to the user. Anything else that is thrown is a defect of depsec (exit code 4). */
export declare class Failure extends Error {
    readonly code: FailureCode;
    readonly what: string;
    readonly why: string;
    readonly fix: string;
    constructor(parts: FailureParts, cause?: unknown);
}
