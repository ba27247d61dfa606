import type { Archive } from '../../archive/entry.js';
import type { SetupArguments } from '../../model/setup-arguments.js';
/** Files as an installer would place them, and where they lie. */
export interface Moved {
    readonly archive: Archive;
    /** The path that a file has in the artifact. */
    readonly within: (file: string) => string;
}
/**
 * What an installer, or Python, finds elsewhere than where it lies in the archive. Which of two files wins a place is
 * the installer's choice: each is read, in a tree of its own.
 * @param setups what code that builds it told
 * @throws ArchiveRefusal where it would be more files than an archive may hold, or more trees than anybody needs
 */
export declare function movedFiles(archive: Archive, folder: string, setups?: readonly SetupArguments[]): readonly Moved[];
