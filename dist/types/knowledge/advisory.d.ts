import type { Advisory } from '../model/facts.js';
import { type OsvRecord } from './osv-record.js';
/**
 * What a record says of one project. Severity is the highest CVSS score's, else the database's own word, else MEDIUM;
 * malware is CRITICAL. Undefined for a withdrawn record and for one that is not about the project.
 */
export declare function toAdvisory(record: OsvRecord, project: string): Advisory | undefined;
/** An advisory the service named for a release without giving its record. */
export declare function unreadAdvisory(id: string): Advisory;
/**
 * Makes one advisory of all that name each other as aliases (one vulnerability often has a GHSA, a PYSEC and a CVE
 * record), with the most severe of what they say. The order of the answer does not depend on the order of the input.
 */
export declare function mergeAliases(advisories: readonly Advisory[]): readonly Advisory[];
