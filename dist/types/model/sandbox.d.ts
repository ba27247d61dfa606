import type { ChildRequest, ChildResult } from './child.js';
/** A child process that sees only what it is given. All paths are absolute, links resolved. */
export interface KeptInRequest extends Omit<ChildRequest, 'cwd'> {
    /** Files and folders it may read, besides the system's own programs and libraries. */
    readonly readable: readonly string[];
    /** The only folder it may write to; where it starts. */
    readonly folder: string;
    /** A folder inside `folder` that also appears at another path, hiding whatever lies there. */
    readonly alias?: Alias;
}
/** `path` appears at `at` as well. */
export interface Alias {
    readonly path: string;
    readonly at: string;
}
/** The program that makes the sandbox on this machine, or why there is none. */
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
    /** Finds out which kind of sandbox works here, once, by starting a program in it. */
    walls(): Promise<Walls>;
    /** Runs a program in the sandbox. Throws if there is none. */
    run(request: KeptInRequest): Promise<ChildResult>;
}
