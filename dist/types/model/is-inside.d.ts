/**
 * Whether `path` is the folder `root` or lies below it. Compares the texts only: both are absolute, with links
 * resolved where that matters.
 */
export declare function isInside(root: string, path: string): boolean;
