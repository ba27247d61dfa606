/** A program to run as a child process, with its output captured. */
export interface ChildRequest {
    /** Absolute path of the program. */
    readonly file: string;
    readonly args: readonly string[];
    /** The whole environment; nothing is inherited. */
    readonly env: Readonly<Record<string, string>>;
    readonly cwd: string;
    /** Milliseconds after which the child and its children are killed. */
    readonly timeout: number;
    /** It has nothing to clean up: when it has to stop, it is killed at once. */
    readonly isExpendable?: boolean;
    /** Milliseconds it has to clean up when it has to stop; 1 s by default. */
    readonly grace?: number;
    /** When it ends, everything it started is killed, even what left its process group (Linux). */
    readonly takesAllAlong?: boolean;
    /** A message for the user in case depsec has to kill it in the middle of its work. */
    readonly leaves?: string;
    /** A descriptor that is open here; to the child it is 3. */
    readonly shares?: number;
    readonly signal?: AbortSignal;
}
/** How a child process ended. */
export interface ChildResult {
    /** Exit code, or null when a signal ended it. */
    readonly code: number | null;
    /** If it is too long to keep, its beginning and end; the same holds for `stderr`. */
    readonly stdout: string;
    readonly stderr: string;
}
