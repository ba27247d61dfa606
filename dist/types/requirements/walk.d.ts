import type { Files } from '../model/effects.js';
import type { FlatEntry, Include } from './entry.js';
import type { FoundFile } from './requirement-file.js';
import type { Variables } from './pip-file/variables.js';
/** What a walk over nested files needs; `opened` counts them. */
export interface Walk {
    /** Absolute, every link resolved. */
    readonly root: string;
    readonly files: Files;
    readonly variables: Variables;
    /** `--allow-vcs`. */
    readonly allowVcs: boolean;
    /** What `-` means as a name on the command line; where it is absent, a file of that name. */
    readonly standardInput?: Uint8Array;
    /** uv reads the files itself: what it reads otherwise than pip is a problem. */
    readonly isForUv?: boolean;
    opened: number;
}
/** How the command line names its standard input. */
export declare const STANDARD_INPUT = "-";
/** True for a file that is read as a project's own description. */
export declare function isProjectName(path: string): boolean;
/**
 * Walks a requirements file and what it includes, depth first, as pip does.
 *
 * @param chain the files that led here, outermost first; relative includes start from the last one's folder
 * @throws Failure for a file that cannot be read, a circle, or too many files
 */
export declare function entriesOf(include: Include, chain: readonly FoundFile[], walk: Walk): Generator<FlatEntry>;
