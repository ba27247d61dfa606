/**
 * Whether `path` is the folder `root` or lies below it. Both are absolute; only the texts are compared, so resolve links
 * first where they matter.
 */
export declare function isInside(root: string, path: string): boolean;
