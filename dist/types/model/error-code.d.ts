/** The system's own word for what went wrong, such as `ENOENT`; `unknown error` where there is none. */
export declare function codeOf(error: unknown): string;
