import type { Files as AllFiles } from '../model/effects.js';
import type { Advisory } from '../model/facts.js';
import type { Query } from './osv-batch.js';
import { OsvRecord } from './osv-record.js';
/** What reading a folder needs of the disk. */
export type Files = Pick<AllFiles, 'stat' | 'list' | 'read'>;
/**
 * Reads a folder of OSV records, one JSON file each, in folders of any depth up to eight.
 * @param folder absolute path
 * @throws Failure `advisories-invalid`, naming the file, when the folder or one of its records cannot be read
 */
export declare function readAdvisoryFolder(folder: string, files: Files): readonly OsvRecord[];
/** Which of the records affect each release, in the order of the queries. */
export declare function matchRecords(records: readonly OsvRecord[], queries: readonly Query[]): readonly (readonly Advisory[])[];
