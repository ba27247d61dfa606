import type { Files } from './effects.js';
type Look = Pick<Files, 'stat'>;
/** Whether there is anything at a path that can be accessed. Follows links, as do the functions below. */
export declare function exists(path: string, files: Look): boolean;
/** Whether there is a file at a path. */
export declare function isFile(path: string, files: Look): boolean;
/** Whether there is a folder at a path. */
export declare function isFolder(path: string, files: Look): boolean;
export {};
