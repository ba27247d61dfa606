import { ArchiveRefusal } from '../refusals.js';
import type { TarMember } from './tar-members.js';

/** Symbolic links followed for one path before it is called a loop, as Linux does. */
const MOST_LINKS = 40;

/** The folder that everything of an archive lies in, which is left out when it is unpacked; undefined where there is none. */
export function commonFolder(paths: Iterable<string>): string | undefined {
  const tops = new Set<string>();
  for (const path of paths) {
    tops.add(path.includes('/') ? path.slice(0, path.indexOf('/')) : '');
    if (tops.size > 1) return undefined;
  }
  const [top = ''] = tops;
  return top === '' ? undefined : top;
}

/**
 * Follows a symbolic link as the file system would, part by part.
 *
 * @param folder what {@link commonFolder} gives: a link out of it leads out of what is unpacked
 * @returns the path it ends at, or undefined when that is no entry (a dangling link holds nothing to read)
 */
export function followLink(
  link: TarMember,
  byPath: ReadonlyMap<string, TarMember>,
  folder: string | undefined,
): TarMember | undefined {
  let rest = link.target.split('/');
  let here = link.path.split('/').slice(0, -1);
  let links = 0;
  const refuse = (code: 'tar-link-outside' | 'tar-link-loop'): never => {
    throw new ArchiveRefusal(code, link.path);
  };
  if (/^(?:\/|[A-Za-z]:)|\\/.test(link.target) || link.target === '') refuse('tar-link-outside');
  for (let part = rest.shift(); part !== undefined; part = rest.shift()) {
    if (part === '' || part === '.') continue;
    if (part === '..' && here.length === 0) refuse('tar-link-outside');
    here = part === '..' ? here.slice(0, -1) : [...here, part];
    if (folder !== undefined && here[0] !== folder) refuse('tar-link-outside');
    const met = byPath.get(here.join('/'));
    if (met?.kind !== 'symlink') continue;
    links += 1;
    if (links > MOST_LINKS) refuse('tar-link-loop');
    rest = [...met.target.split('/'), ...rest];
    here = here.slice(0, -1);
  }
  const end = byPath.get(here.join('/'));
  return end?.kind === 'symlink' ? undefined : end;
}

/** The file a hard link names, which must come before it. `before` holds the entries so far. */
export function hardLinkTarget(link: TarMember, before: ReadonlyMap<string, TarMember>): TarMember {
  const target = link.target.replace(/^(?:\.\/)+/, '');
  const parts = target.split('/');
  if (target.startsWith('/') || parts.includes('..')) {
    throw new ArchiveRefusal('tar-link-outside', link.path);
  }
  const met = before.get(target);
  if (met?.kind !== 'file') throw new ArchiveRefusal('tar-link-target', link.path);
  return met;
}
