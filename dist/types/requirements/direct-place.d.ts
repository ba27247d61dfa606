import type { Files } from '../model/effects.js';
import type { DirectSource, Origin } from '../model/requirement.js';
/** What the user lets requirement files name beside releases of an index. */
export interface DirectPlace {
    /** The audited tree, absolute, every link resolved; relative paths start here, as pip's start where it runs. */
    readonly root: string;
    readonly files: Files;
    /** `--allow-vcs`. */
    readonly allowVcs: boolean;
}
/** A place that was found, or why it can't be used. */
export type FoundPlace = {
    readonly source: DirectSource;
    readonly shown: string;
} | {
    readonly problem: string;
    readonly fix: string;
    readonly isMissing?: true;
};
/**
 * Finds the file or folder a line names.
 * @param origin a file of the tree may name only what lies in the tree; the command line may name anything
 */
export declare function findPath(path: string, origin: Origin, { root, files }: DirectPlace): FoundPlace;
/** The path a `file:` address means on this machine; undefined for another machine's, and for a relative one. */
export declare function pathOfFileUrl(address: string): string | undefined;
