import type { ByteSource } from '../model/artifact.js';
import type { Container, Entry } from './entry.js';
import { checkTotal, type Limits } from './limits.js';
import { checkTogether } from './names.js';
import { ArchiveRefusal } from './refusals.js';
import { readBytes } from './source-bytes.js';
import { followLink, hardLinkTarget } from './tar-links.js';
import { readMembers, type TarMember } from './tar-members.js';

function isSameContent(source: ByteSource, a: TarMember, b: TarMember): boolean {
  if (a.kind !== b.kind || a.target !== b.target || a.size !== b.size) return false;
  const [one, two] = [a, b].map(({ offset, size }) => readBytes(source, offset, size, 'tar-truncated'));
  return a.kind !== 'file' || (one !== undefined && two !== undefined && one.equals(two));
}

/** Members by path; a hard link becomes the file it names, and a path met again must hold the same. */
function collect(source: ByteSource, limits: Limits): Map<string, TarMember> {
  const byPath = new Map<string, TarMember>();
  let count = 0;
  for (const member of readMembers(source, limits)) {
    count += 1;
    if (count > limits.entries) throw new ArchiveRefusal('too-many-entries');
    const met = byPath.get(member.path);
    const now =
      member.kind === 'hardlink' ? { ...hardLinkTarget(member, byPath), path: member.path } : member;
    if (met === undefined) byPath.set(member.path, now);
    else if (!isSameContent(source, met, now)) throw new ArchiveRefusal('tar-duplicate-name', member.path);
  }
  return byPath;
}

function checkPlaces(byPath: ReadonlyMap<string, TarMember>): void {
  const pathsOf = (isFolder: boolean): string[] =>
    [...byPath.values()].filter(({ kind }) => (kind === 'folder') === isFolder).map(({ path }) => path);
  checkTogether(pathsOf(false), pathsOf(true));
}

/**
 * Opens a tar that every reader sees the same (Python's tarfile is what pip uses). Links are listed as the
 * file they lead to; links to folders and to nothing are not listed, what they lead to already is.
 */
export function readTar(source: ByteSource, limits: Limits): Container {
  const byPath = collect(source, limits);
  checkPlaces(byPath);
  const bodies = new Map<string, TarMember>();
  const entries: Entry[] = [];
  for (const member of byPath.values()) {
    const body = member.kind === 'symlink' ? followLink(member, byPath) : member;
    if (body?.kind !== 'file') continue;
    bodies.set(member.path, body);
    const isExecutable = body.isExecutable ? ({ isExecutable: true } as const) : {};
    entries.push({ path: member.path, size: body.size, ...isExecutable });
  }
  checkTotal(
    entries.reduce((sum, entry) => sum + entry.size, 0),
    source.size,
    limits,
  );
  return {
    entries,
    read(entry) {
      const body = bodies.get(entry.path);
      if (body === undefined) throw new RangeError('no such entry');
      if (body.size > limits.file)
        throw new ArchiveRefusal('file-too-large', entry.path, `${body.size} bytes`);
      return readBytes(source, body.offset, body.size, 'tar-truncated');
    },
    head(entry, length) {
      const body = bodies.get(entry.path);
      if (body === undefined) return new Uint8Array();
      return readBytes(source, body.offset, Math.min(body.size, length), 'tar-truncated');
    },
  };
}
