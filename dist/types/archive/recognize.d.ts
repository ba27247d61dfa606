import type { RefusalCode } from './refusals.js';
/** Whether a file is called like an archive. */
export declare function isNamedLikeArchive(path: string): boolean;
/** Whether a file that begins so could be an archive for pip or uv, which go by the content and not by the name. */
export declare function startsLikeArchive(head: Uint8Array): boolean;
/** Whether Python takes a whole file for a zip, whatever comes before it. */
export declare function endsLikeZip(bytes: Uint8Array): boolean;
/**
 * Whether a less strict reader could find a project or package in an archive that was refused. Packed data, tables and
 * damaged zips of something else are no concern of an installer.
 *
 * @param isNamed it is called like an archive, so that what cannot be told of it counts
 * @param code why it was refused
 * @param unpacked how it begins when it is unpacked, as far as that was seen
 */
export declare function couldHoldProject(bytes: Uint8Array, isNamed: boolean, code: RefusalCode, unpacked: Uint8Array): boolean;
