import type { Archive, Container } from '../../archive/entry.js';
import type { Description } from '../contents.js';
/** Whether an installer could take what lies somewhere in a container for a project. */
export declare function holdsProject({ entries }: Container): boolean;
/** The folders of a container that an installer could take for projects, but for the one that is judged as a whole. */
export declare function projectFolders({ entries }: Container, whole: string): readonly string[];
/** One folder of a container as an sdist of its own, under its own name. */
export declare function folderArchive(container: Container, folder: string): Archive;
/**
 * How the project of a folder is built. Test suites contain projects that no installer builds, on purpose, or that
 * none can build behind a gate; in case one does after all, any code in them could be the back end.
 */
export declare function describeFolder(archive: Archive, artifact: string): Description;
