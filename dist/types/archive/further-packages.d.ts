import type { Archive } from './entry.js';
/**
 * Refuses a wheel that contains what would count as a further package, beside its own `.dist-info`. An `.egg-info` of
 * the same project does not count.
 * @param own the .dist-info folder
 */
export declare function checkOnlyPackage({ entries }: Pick<Archive, 'entries'>, own: string): void;
