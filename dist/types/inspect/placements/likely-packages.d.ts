import type { Archive } from '../../archive/entry.js';
import type { Placement } from '../../archive/project/placements.js';
import type { SetupArguments } from '../../model/setup-arguments.js';
interface Asked {
    /** At the top of the project, not taken for packages. */
    readonly folders: readonly string[];
    /** What settings and code told. */
    readonly setups: readonly SetupArguments[];
    /** As pyproject.toml names it; empty where it names none. */
    readonly backend: string;
}
/**
 * Folders that are not taken for packages where they lie, and may be packages all the same: because a search finds
 * them, because nothing says which packages there are, or because what says so could not be read.
 */
export declare function likelyPackages(archive: Archive, top: string, { folders, setups, backend }: Asked): Placement[];
/**
 * Folders for developers that setup.py mentions as a word anywhere: in one of several branches, in command-line
 * arguments, in a command of its own. Where the calls of setup.py could be read, they say more.
 */
export declare function mentionedFolders(setup: string, isUnread: (folder: string) => boolean): Placement[];
export {};
