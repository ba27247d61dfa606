/** Is `path` the folder `root`, or anything below it? By their words: both absolute, links resolved where that matters. */
export declare function isInside(root: string, path: string): boolean;
