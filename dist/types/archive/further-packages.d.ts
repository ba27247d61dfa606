import type { Archive } from './entry.js';
/**
 * Refuses a wheel in which lies what would stand for a further package, beside its own `.dist-info`. An `.egg-info` that was
 * packed along and tells of the same project is none.
 *
 * @param own the .dist-info folder
 */
export declare function checkOnlyPackage({ entries }: Pick<Archive, 'entries'>, own: string): void;
