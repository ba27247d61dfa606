import type { ChildRequest, ChildResult } from './child.js';
/** A child that is kept away from everything it was not shown. All paths are absolute, links resolved. */
export interface KeptInRequest extends Omit<ChildRequest, 'cwd'> {
    /** Files and folders it may read, besides the system's own programs and libraries. */
    readonly readable: readonly string[];
    /** The only folder it may write to; where it starts. */
    readonly folder: string;
    /** A folder inside `folder` that is to be found at another path as well, in place of whatever lies there. */
    readonly alias?: Alias;
}
export interface Alias {
    readonly path: string;
    readonly at: string;
}
/** What holds the walls on this machine, or why there are none. */
export type Walls = {
    readonly kind: 'bubblewrap' | 'unshare';
} | {
    readonly missing: string;
};
/**
 * Runs programs with a file system, process list and network of their own: no home, no checkout, no network, nothing
 * of the parent's environment, one writable folder. Whatever they start dies with them.
 */
export interface Sandbox {
    /** Tried out once, by starting a program. */
    walls(): Promise<Walls>;
    /** Throws when there are no walls. */
    run(request: KeptInRequest): Promise<ChildResult>;
}
