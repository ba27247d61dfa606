/** A request to the gate's server on the loopback address. */
export interface LoopbackRequest {
    readonly method: string;
    /** Path without query. */
    readonly path: string;
    /** Lower-case names. */
    readonly headers: Readonly<Record<string, string>>;
}
/** The answer to such a request. */
export interface LoopbackAnswer {
    readonly status: number;
    /** Shown by pip, uv and poetry word for word; one ASCII line. */
    readonly reason?: string;
    readonly type?: string;
    readonly body?: string | Uint8Array;
    /** Serve this file instead of `body`. */
    readonly file?: FileAnswer;
}
/** A file to serve. If its bytes are no longer those that were read, the answer breaks off before its end. */
export interface FileAnswer {
    readonly path: string;
    /** Lower-case hex. */
    readonly sha256: string;
    readonly onChanged: () => void;
}
