/** The 1-based line on which reading TOML failed; undefined where that is not what failed. */
export declare function brokenLine(error: unknown): {
    readonly line: number;
} | undefined;
