import type { Limits } from './limits.js';
/** A name without `./` in front, which installers drop, as tar does. */
export declare const fromRoot: (path: string) => string;
/** Refuses a name that leads elsewhere, or reads differently, on some system or to some reader. */
export declare function checkName(path: string, limits: Limits): void;
/**
 * Refuses names that cannot exist beside each other. Two folders that differ only in case may: they merge,
 * and the files in them are compared by their whole path.
 *
 * @param files each once
 */
export declare function checkTogether(files: readonly string[], folders: readonly string[]): void;
