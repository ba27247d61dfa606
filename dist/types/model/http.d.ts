export interface HttpRequest {
    readonly url: string;
    readonly method?: 'GET' | 'POST';
    /** Lower-case names. */
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
    /** A longer body is an error of kind `too-large`. */
    readonly maxBytes: number;
    /** Milliseconds without a byte from the other side before giving up. */
    readonly idleTimeout: number;
    /**
     * The address that led to this one. Only if that is on this machine may this one, and what it redirects to, be on
     * this machine too. Empty where nothing vouches for it; by default the address itself.
     */
    readonly namedBy?: string;
    readonly signal?: AbortSignal;
}
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
