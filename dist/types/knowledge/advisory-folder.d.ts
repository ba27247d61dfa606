import type { Files as AllFiles, UnpackedFile } from '../model/effects.js';
import type { Advisory } from '../model/facts.js';
import type { Query } from './osv-batch.js';
import { OsvRecord } from './osv-record.js';
/** What reading a folder needs of the disk. */
export type Files = Pick<AllFiles, 'stat' | 'list' | 'read'>;
/** Reads a zip; undefined when it cannot be read without doubt. */
export type Unpack = (path: string) => Promise<readonly UnpackedFile[] | undefined>;
/**
 * Looks whether there is anything at the place, so that a slip of the pen is found before anything is resolved.
 * @throws Failure `advisories-invalid` where there is nothing
 */
export declare function expectAdvisories(path: string, files: Files): void;
/**
 * Reads OSV records, one JSON file each: a zip, or a folder with folders in it, at most sixteen deep.
 * @param path absolute
 * @throws Failure `advisories-invalid`, naming the file, when the place or one of its records cannot be read
 */
export declare function readAdvisories(path: string, files: Files, unpack: Unpack): Promise<readonly OsvRecord[]>;
/** Which of a set of records affect a release. */
export type AdvisoryIndex = (query: Query) => readonly Advisory[];
/** Goes through all records once. */
export declare function indexRecords(records: readonly OsvRecord[]): AdvisoryIndex;
/**
 * The advisories of a folder or zip, read when they are first asked for and never again.
 * @returns throws as `readAdvisories` does
 */
export declare function advisoryReader(files: Files, unpack: Unpack): (path: string) => Promise<AdvisoryIndex>;
