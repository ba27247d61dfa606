import type { Files } from '../model/effects.js';
/**
 * The requirement files of a project that names none: `requirements*.txt`, `requirements/*.txt` and locks directly under the
 * root, sorted, relative to it with `/`. Each is meant to be resolved on its own.
 */
export declare function discoverRequirements(root: string, files: Files): string[];
