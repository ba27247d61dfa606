import type { Container } from '../archive/entry.js';
import type { Inspection, Unscanned } from '../model/inspection.js';
import type { Python } from '../python/parser.js';
/** The files of a folder; links are followed inside of it. */
export interface Folder extends Container {
    /** What is in it and is no entry. */
    readonly unread: readonly Pick<Unscanned, 'file' | 'code' | 'reason'>[];
}
/**
 * Reads an unpacked wheel or sdist, or a project's own folder, as `inspect` reads an archive. What looks like an
 * unpacked wheel and can be built is a project to every installer: it is read as a project, and what it would do as a
 * wheel is added.
 * @param name of the folder, under which findings are reported
 */
export declare function inspectFolder(folder: Folder, name: string, python: Python): Promise<Inspection>;
