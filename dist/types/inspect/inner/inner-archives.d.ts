import type { Container } from '../../archive/entry.js';
import { type Reading } from './reading.js';
/** Where archives and projects are looked for. */
export interface Place {
    readonly container: Container;
    /** What their paths begin with. */
    readonly prefix: string;
    /** How deep they lie; 1 in the artifact itself. */
    readonly depth: number;
    /** The folder of it that is judged as a project with all it holds; empty where that is the whole container. */
    readonly whole: string;
}
/** Judges the projects in the folders of a container, but for the one that is judged as a whole. */
export declare function readFolders({ container, prefix, whole }: Place, reading: Reading): Promise<void>;
/** Judges the archives in a container, and those in them. What cannot be judged is told of the archive. */
export declare function readArchives(place: Place, reading: Reading): Promise<void>;
