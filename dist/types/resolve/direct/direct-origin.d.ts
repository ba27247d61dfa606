import type { DirectRequirement } from '../../model/requirement.js';
/** `hash` is how older readers want the same. */
interface ArchiveInfo {
    readonly hash?: string;
    readonly hashes?: Readonly<Record<string, string>>;
}
/**
 * Where a project came from that a requirement names by path or address: what an installer keeps beside it as
 * `direct_url.json`, in that file's shape (PEP 610). Holds no credentials.
 */
export interface DirectOrigin {
    readonly url: string;
    readonly subdirectory?: string;
    readonly dir_info?: {
        readonly editable?: true;
    };
    readonly archive_info?: ArchiveInfo;
    readonly vcs_info?: {
        readonly vcs: 'git';
        readonly commit_id: string;
        readonly requested_revision?: string;
    };
}
/** The `file:` address of a path, letter by letter as pip records it. */
export declare function fileAddress(path: string): string;
/**
 * What is recorded of a requirement that names its file, folder or repository.
 * @param commit of a repository, the one that was taken
 */
export declare function directOrigin(direct: DirectRequirement, commit?: string): DirectOrigin;
/** The same with the hash of the archive's bytes, where the requirement tells none. */
export declare function withDigest(origin: DirectOrigin, sha256: string): DirectOrigin;
export {};
