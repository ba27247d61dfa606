/** The error code of the system, such as `ENOENT`; `unknown error` if there is none. */
export declare function codeOf(error: unknown): string;
