/** A request of an HTTP client. */
export interface HttpRequest {
    readonly url: string;
    readonly method?: 'GET' | 'POST';
    /** Lower-case names. */
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
    /** The longest body accepted; a longer one is an error of kind `too-large`. */
    readonly maxBytes: number;
    /** Milliseconds without a byte from the server before giving up. */
    readonly idleTimeout: number;
    /**
     * The address that named this one, by default this one itself; empty if none did. Only if it is on this machine may the
     * request, or a redirect, go to this machine.
     */
    readonly namedBy?: string;
    readonly signal?: AbortSignal;
}
/** A complete answer of a server. */
export interface HttpResponse {
    readonly status: number;
    /** Lower-case names. */
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Uint8Array;
    /** After redirects. */
    readonly url: string;
}
/** Thrown by `Http` when no complete answer arrived. `message` names host and cause, never credentials. */
export declare class HttpError extends Error {
    readonly kind: 'refused' | 'timeout' | 'reset' | 'dns' | 'tls' | 'too-large' | 'truncated' | 'redirect' | 'offline';
    constructor(kind: 'refused' | 'timeout' | 'reset' | 'dns' | 'tls' | 'too-large' | 'truncated' | 'redirect' | 'offline', message: string, cause?: unknown);
}
/** An HTTP client. Any status is an answer; only a missing or broken answer throws `HttpError`. */
export interface Http {
    request(request: HttpRequest): Promise<HttpResponse>;
}
