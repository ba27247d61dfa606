import type { OsvAffected } from './osv-record.js';
/**
 * Whether a version is affected: it is listed, or it lies in a range (OSV schema, "evaluation"). A version that is
 * not valid under PEP 440 is affected only if it is listed exactly as written.
 */
export declare function isAffected(entry: OsvAffected, version: string): boolean;
/** Versions that end a range, in order. */
export declare function fixedVersions(entries: readonly OsvAffected[]): readonly string[];
/** The affected versions in words, e.g. `>=1.0, <1.4.2`; the listed versions when there is no range. */
export declare function affectedWords(entries: readonly OsvAffected[]): readonly string[];
