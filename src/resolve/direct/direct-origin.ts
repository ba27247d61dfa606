import { pathToFileURL } from 'node:url';
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
  readonly dir_info?: { readonly editable?: true };
  readonly archive_info?: ArchiveInfo;
  readonly vcs_info?: {
    readonly vcs: 'git';
    readonly commit_id: string;
    readonly requested_revision?: string;
  };
}

/** As Python's `urllib.parse.quote` does it, by which pip writes the addresses of paths. */
function quoted(part: string): string {
  if (/^[A-Za-z]:$/.test(part)) return part;
  return encodeURIComponent(part).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The `file:` address of a path, letter by letter as pip records it. */
export function fileAddress(path: string): string {
  const url = pathToFileURL(path);
  return `file://${url.host}${url.pathname.split('/').map(decodeURIComponent).map(quoted).join('/')}`;
}

/** The address as it was written, less user and password; the user `git` is no secret (PEP 610). */
function withoutLogin(address: string): string {
  return address.replace(/^([a-z+]+:\/\/)(?!git@)[^/@]*@/i, '$1');
}

function archiveInfo(announced: Readonly<Record<string, string>>): ArchiveInfo {
  const [first] = Object.entries(announced);
  return first === undefined ? {} : { hash: first.join('='), hashes: { [first[0]]: first[1] } };
}

/**
 * What is recorded of a requirement that names its file, folder or repository.
 * @param commit of a repository, the one that was taken
 */
export function directOrigin(direct: DirectRequirement, commit = ''): DirectOrigin {
  const { source, subdirectory, isEditable, announced } = direct;
  const below = subdirectory === undefined ? {} : { subdirectory };
  switch (source.kind) {
    case 'folder':
      return { url: fileAddress(source.path), dir_info: isEditable === true ? { editable: true } : {} };
    case 'file':
      return { url: fileAddress(source.path), archive_info: archiveInfo(announced), ...below };
    case 'url':
      return { url: withoutLogin(source.url), archive_info: archiveInfo(announced), ...below };
    case 'vcs': {
      const { url, revision } = source;
      const asked = revision === undefined ? {} : { requested_revision: revision };
      return { url: withoutLogin(url), vcs_info: { vcs: 'git', commit_id: commit, ...asked }, ...below };
    }
  }
}

/** The same with the hash of the archive's bytes, where the requirement tells none. */
export function withDigest(origin: DirectOrigin, sha256: string): DirectOrigin {
  if (origin.archive_info === undefined || origin.archive_info.hash !== undefined) return origin;
  return { ...origin, archive_info: archiveInfo({ sha256 }) };
}
