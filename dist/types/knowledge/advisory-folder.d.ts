import type { Files as AllFiles, UnpackedFile } from '../model/effects.js';
import type { Advisory } from '../model/facts.js';
import type { Query } from './osv-batch.js';
import { OsvRecord } from './osv-record.js';
/** What reading a folder needs of the disk. */
export type Files = Pick<AllFiles, 'stat' | 'list' | 'read'>;
/** Reads a zip; undefined when it cannot be read without doubt. */
export type Unpack = (path: string) => Promise<readonly UnpackedFile[] | undefined>;
/**
 * Reads OSV records, one JSON file each: a zip, or a folder with folders of any depth up to eight.
 * @param path absolute
 * @throws Failure `advisories-invalid`, naming the file, when the place or one of its records cannot be read
 */
export declare function readAdvisories(path: string, files: Files, unpack: Unpack): Promise<readonly OsvRecord[]>;
/** Which of the records affect each release, in the order of the queries. */
export declare function matchRecords(records: readonly OsvRecord[], queries: readonly Query[]): readonly (readonly Advisory[])[];
