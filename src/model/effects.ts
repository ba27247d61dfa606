/** The effects rooms are given as arguments. `services.ts` holds the real ones; tests hand in their own. */

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
export class HttpError extends Error {
  constructor(
    readonly kind:
      'refused' | 'timeout' | 'reset' | 'dns' | 'tls' | 'too-large' | 'truncated' | 'redirect' | 'offline',
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause });
    this.name = 'HttpError';
  }
}

/** An HTTP client. Any status is an answer; only a missing or broken answer throws `HttpError`. */
export interface Http {
  request(request: HttpRequest): Promise<HttpResponse>;
}

/** Read access to the user's files. */
export interface Files {
  /** Absolute path with every symbolic link resolved; throws as `fs.realpath` does. */
  realpath(path: string): string;
  stat(path: string): { readonly isFile: boolean; readonly isDirectory: boolean; readonly size: number };
  read(path: string): Uint8Array;
  list(path: string): readonly string[];
}

/** What a download yields: a file in the run's own folder. */
export interface Download {
  readonly status: number;
  /** Absolute; removed when the run ends. */
  readonly path: string;
  readonly size: number;
  /** Algorithm to lower-case hex digest of the bytes that were written. */
  readonly digests: Readonly<Record<string, string>>;
}

/** Streams a body to disk, so that a large wheel does not cost its size in memory. Takes `file:` addresses too. */
export interface Downloader {
  download(request: HttpRequest, algorithms: readonly string[]): Promise<Download>;
}

export interface ChildRequest {
  /** Absolute path of the program. */
  readonly file: string;
  readonly args: readonly string[];
  /** The whole environment; nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** Milliseconds; the child and its children are killed after it. */
  readonly timeout: number;
  readonly signal?: AbortSignal;
}

export interface ChildResult {
  /** Exit code, or null when a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts other programs. Output is captured, never inherited. */
export interface Processes {
  run(request: ChildRequest): Promise<ChildResult>;
}

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
  readonly file?: string;
}

export interface LoopbackServer {
  /** `http://127.0.0.1:PORT`, no trailing slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** Listens on 127.0.0.1 and lets only this user's processes ask. */
export interface Loopback {
  serve(handle: (request: LoopbackRequest) => Promise<LoopbackAnswer>): Promise<LoopbackServer>;
}
