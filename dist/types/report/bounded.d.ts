/**
 * Renders at most `limit` values; what is beyond is one last entry made by `rest`, so that nothing disappears unsaid.
 */
export declare function bounded<T, R = string>(values: readonly T[], limit: number, render: (value: T) => R, rest: (hidden: number) => R): readonly R[];
