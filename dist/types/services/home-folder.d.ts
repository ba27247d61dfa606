/** The user's home; undefined where HOME is not set and the system has no entry of the user, as in some containers. */
export declare function homeFolder(): string | undefined;
