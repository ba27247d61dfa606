import { type Owner } from './own-folder.js';
/**
 * True when no other user can put something else in the place of what this process makes in a folder: nobody else may
 * rename what lies there, or on the way there.
 */
export declare function isSafeFromOthers(folder: string, owner?: Owner): boolean;
/**
 * Where the folder of a run is made: the system's place for temporary files, or depsec's home where other users could
 * exchange what lies in the former. (A pod with one user and such a place may have no home that can be written to.)
 * @param home absolute path of depsec's home
 */
export declare function temporaryFolder(home: string, usual?: string): string;
