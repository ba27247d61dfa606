import type { Files as AllFiles, UnpackedFile } from '../model/effects.js';
import type { Advisory } from '../model/facts.js';
import type { Query } from './osv-batch.js';
import { OsvRecord } from './osv-record.js';
/** The file system, as far as reading a folder of advisories needs it. */
export type Files = Pick<AllFiles, 'stat' | 'list' | 'read'>;
/** Reads a zip; undefined if it is ambiguous or none at all. */
export type Unpack = (path: string) => Promise<readonly UnpackedFile[] | undefined>;
/**
 * Checks that the path exists, so that a typo is found before anything is resolved.
 * @throws Failure `advisories-invalid` if nothing is there
 */
export declare function expectAdvisories(path: string, files: Files): void;
/**
 * Reads OSV records, one JSON file each, from a zip or from a folder and its subfolders, at most sixteen deep.
 * @param path absolute path of the zip or folder
 * @throws Failure `advisories-invalid`, naming the file, if it or one of its records cannot be read
 */
export declare function readAdvisories(path: string, files: Files, unpack: Unpack): Promise<readonly OsvRecord[]>;
/** Finds the advisories, among a set of records, that affect a release. */
export type AdvisoryIndex = (query: Query) => readonly Advisory[];
/** Indexes records by project, so that each look-up reads only a few of them. */
export declare function indexRecords(records: readonly OsvRecord[]): AdvisoryIndex;
/**
 * Reads the advisories of a folder or zip when they are first needed, and keeps them.
 * @returns a function that throws as `readAdvisories` does
 */
export declare function advisoryReader(files: Files, unpack: Unpack): (path: string) => Promise<AdvisoryIndex>;
