import { ArchiveRefusal } from '../refusals.js';
import type { TarMember } from './tar-members.js';

/** Symbolic links followed for one path before it is called a loop, as Linux does. */
const MOST_LINKS = 40;

/** The folder a link must stay in: the top folder it lies in, or for a link beside all folders the root. */
function isInside(link: TarMember, parts: readonly string[]): boolean {
  const [top, ...below] = link.path.split('/');
  return below.length === 0 || parts[0] === top;
}

/**
 * Follows a symbolic link as the file system would, part by part.
 *
 * @returns the path it ends at, or undefined when that is no entry (a dangling link holds nothing to read)
 */
export function followLink(link: TarMember, byPath: ReadonlyMap<string, TarMember>): TarMember | undefined {
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
    if (!isInside(link, here)) refuse('tar-link-outside');
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
  if (target.startsWith('/') || parts.includes('..') || !isInside(link, parts)) {
    throw new ArchiveRefusal('tar-link-outside', link.path);
  }
  const met = before.get(target);
  if (met?.kind !== 'file') throw new ArchiveRefusal('tar-link-target', link.path);
  return met;
}
