import type { Spool } from '../../model/artifact.js';
/**
 * A spool in a file of `folder`. Where the system allows it the file has no name from the start, so that a killed
 * process leaves nothing behind; elsewhere `close` removes it.
 */
export declare function openSpoolFile(folder: string): Spool;
