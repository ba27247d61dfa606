export interface ChildRequest {
    /** Absolute path of the program. */
    readonly file: string;
    readonly args: readonly string[];
    /** The whole environment; nothing is inherited. */
    readonly env: Readonly<Record<string, string>>;
    readonly cwd: string;
    /** Milliseconds; the child and its children are killed after it. */
    readonly timeout: number;
    /** Killed at once when it is to end: it has nothing to tidy up. */
    readonly isExpendable?: boolean;
    /** Milliseconds it has to clean up; 1 s by default. */
    readonly grace?: number;
    /** What it starts is killed when it ends, also where that left its process group (Linux). */
    readonly takesAllAlong?: boolean;
    /** What is to be said where depsec has to kill it in the midst of its work. */
    readonly leaves?: string;
    readonly signal?: AbortSignal;
}
export interface ChildResult {
    /** Exit code, or null when a signal ended it. */
    readonly code: number | null;
    /** Beginning and end where it is too much to keep; so is `stderr`. */
    readonly stdout: string;
    readonly stderr: string;
}
