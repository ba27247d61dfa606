import type { TarMember } from './tar-members.js';
/** The folder that everything of an archive lies in, which is left out when it is unpacked; undefined where there is none. */
export declare function commonFolder(paths: Iterable<string>): string | undefined;
/**
 * Follows a symbolic link as the file system would, part by part.
 *
 * @param folder what {@link commonFolder} gives: a link out of it leads out of what is unpacked
 * @returns the path it ends at, or undefined when that is no entry (a dangling link holds nothing to read)
 */
export declare function followLink(link: TarMember, byPath: ReadonlyMap<string, TarMember>, folder: string | undefined): TarMember | undefined;
/** The file a hard link names, which must come before it. `before` holds the entries so far. */
export declare function hardLinkTarget(link: TarMember, before: ReadonlyMap<string, TarMember>): TarMember;
