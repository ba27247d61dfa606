import type { Advisory } from '../model/facts.js';
import { type OsvRecord } from './osv-record.js';
/**
 * Turns an OSV record into an advisory for one project. The severity is that of the highest CVSS score, else the one
 * stated by the database, else MEDIUM; malware is CRITICAL.
 * @returns undefined for a withdrawn record, and for one that does not affect the project
 */
export declare function toAdvisory(record: OsvRecord, project: string): Advisory | undefined;
/** An advisory of which only the id is known, because the service did not deliver its record. */
export declare function unreadAdvisory(id: string): Advisory;
/**
 * Merges advisories that name each other as aliases (one vulnerability often has a GHSA, a PYSEC and a CVE record), with
 * the highest severity of them. The order of the result does not depend on the order of the input.
 */
export declare function mergeAliases(advisories: readonly Advisory[]): readonly Advisory[];
