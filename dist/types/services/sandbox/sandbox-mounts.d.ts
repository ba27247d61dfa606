/** One thing a sandbox shows: a file or folder of this machine, a symbolic link, or an empty place over another. */
export type Mount = {
    readonly kind: 'show';
    readonly path: string;
} | {
    readonly kind: 'link';
    readonly path: string;
    readonly target: string;
} | {
    readonly kind: 'hide';
    readonly path: string;
};
/**
 * What a sandbox is made of, in the order it is put up.
 * @param hidden never shown, also where they lie in a folder of the system
 * @param readable shown besides the system
 */
export declare function mountsFor(hidden: readonly string[], readable: readonly string[]): Mount[];
