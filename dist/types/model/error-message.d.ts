/** The message of whatever was thrown, which need not be an `Error`. */
export declare function messageOf(error: unknown): string;
