import type { Container } from '../archive/entry.js';
import type { Inspection, Unscanned } from '../model/inspection.js';
import type { Python } from '../python/parser.js';
/** The files of a folder; links are followed inside of it. */
export interface Folder extends Container {
    /** What is in it and is no entry. */
    readonly unread: readonly Pick<Unscanned, 'file' | 'code' | 'reason'>[];
}
/**
 * Reads an unpacked wheel or sdist, or a project's own folder, as `inspect` reads an archive.
 *
 * @param name of the folder, under which findings are told
 */
export declare function inspectFolder(folder: Folder, name: string, python: Python): Promise<Inspection>;
