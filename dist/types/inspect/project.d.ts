import type { Archive, Container } from '../archive/entry.js';
import type { Description } from './contents.js';
/** An unpacked wheel has its files at the top, an unpacked sdist in one folder; a project is taken for the latter. */
export declare function asArchive(folder: Container, name: string): Archive;
/** A folder as an sdist, in a top folder of that name. */
export declare function asProject(folder: Container, name: string): Archive;
/**
 * A project that was never packed has no PKG-INFO, and that is no fault; how it is built it tells all the same.
 *
 * @param isPacked it came in an archive; the sources of a project that is worked on are read where uv is started
 */
export declare function describeProject(archive: Archive, name: string, isPacked: boolean): Description;
