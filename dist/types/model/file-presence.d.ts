import type { Files } from './effects.js';
type Look = Pick<Files, 'stat'>;
/** Whether anything is there that may be looked at; links are followed. */
export declare function exists(path: string, files: Look): boolean;
/** Whether a file is there. */
export declare function isFile(path: string, files: Look): boolean;
/** Whether a folder is there. */
export declare function isFolder(path: string, files: Look): boolean;
export {};
