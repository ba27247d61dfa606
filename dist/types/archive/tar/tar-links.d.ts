import type { TarMember } from './tar-members.js';
/**
 * Follows a symbolic link as the file system would, part by part.
 *
 * @returns the path it ends at, or undefined when that is no entry (a dangling link holds nothing to read)
 */
export declare function followLink(link: TarMember, byPath: ReadonlyMap<string, TarMember>): TarMember | undefined;
/** The file a hard link names, which must come before it. `before` holds the entries so far. */
export declare function hardLinkTarget(link: TarMember, before: ReadonlyMap<string, TarMember>): TarMember;
