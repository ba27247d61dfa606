export interface LoopbackRequest {
    readonly method: string;
    /** Path without query. */
    readonly path: string;
    /** Lower-case names. */
    readonly headers: Readonly<Record<string, string>>;
}
export interface LoopbackAnswer {
    readonly status: number;
    /** Shown by pip, uv and poetry word for word; one ASCII line. */
    readonly reason?: string;
    readonly type?: string;
    readonly body?: string | Uint8Array;
    /** Serve this file instead of `body`. */
    readonly file?: FileAnswer;
}
/** A file to be served whole, or broken off before its end when its bytes are no longer those that were read. */
export interface FileAnswer {
    readonly path: string;
    /** Lower-case hex. */
    readonly sha256: string;
    readonly onChanged: () => void;
}
