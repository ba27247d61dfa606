import type { Container } from '../archive/entry.js';
/** The folder that everything of a container lies in; empty where there is none. */
export declare function onlyFolder({ entries }: Container): string;
/** What paths in a folder begin with: the folder and a slash, or nothing for the top. */
export declare function prefixOf(folder: string): string;
/** The path before the last name of one, with its slash. */
export declare function parentOf(path: string): string;
