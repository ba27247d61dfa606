import type { RecordDeviation } from '../model/contents.js';
import type { Archive } from './entry.js';
/** Ends of lines for whoever reads RECORD: Python splits text at all of these. */
export declare const LINE_END: RegExp;
/**
 * Refuses a RECORD that lists paths outside of the wheel: an installer removes what is listed when it removes the
 * package, even the interpreter of the environment or, without one, any file. Quotes are read in every possible way.
 */
export declare function checkRecordPlaces(text: string, path: string): void;
/** SHA-256 as RECORD writes it (base64url), by path, of files that were read before. */
export type Digests = ReadonlyMap<string, string>;
/**
 * Holds the files of a wheel against its RECORD. Installers differ in whether they look: none of the deviations
 * makes the content ambiguous, all of them mean that the wheel was changed after it was built.
 *
 * @param folder the .dist-info folder
 * @param text RECORD
 */
export declare function checkRecord(archive: Archive, folder: string, text: string, digests: Digests): RecordDeviation[];
