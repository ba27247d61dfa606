import type { ByteSource } from '../../model/artifact.js';
import type { Container, Entry } from '../entry.js';
import { checkTotal, type Limits } from '../limits.js';
import { checkTogether } from '../names.js';
import { ArchiveRefusal } from '../refusals.js';
import { readBytes } from '../source-bytes.js';
import { commonFolder, followLink, hardLinkTarget } from './tar-links.js';
import { readMembers, type TarMember } from './tar-members.js';

const COMPARED = 1024 * 1024;

function isSameContent(source: ByteSource, a: TarMember, b: TarMember): boolean {
  if (a.kind !== b.kind || a.target !== b.target || a.size !== b.size) return false;
  if (a.kind !== 'file' || a.offset === b.offset) return true;
  for (let at = 0; at < a.size; at += COMPARED) {
    const length = Math.min(COMPARED, a.size - at);
    const one = readBytes(source, a.offset + at, length, 'tar-truncated');
    if (!one.equals(readBytes(source, b.offset + at, length, 'tar-truncated'))) return false;
  }
  return true;
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
  const files = [...byPath.values()].filter(({ kind }) => kind !== 'folder');
  const folder = commonFolder(files.map(({ path }) => path));
  for (const member of byPath.values()) {
    const body = member.kind === 'symlink' ? followLink(member, byPath, folder) : member;
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
  const find = (entry: Entry): TarMember => {
    const body = bodies.get(entry.path);
    if (body === undefined) throw new RangeError('no such entry');
    return body;
  };
  return {
    entries,
    read(entry) {
      const { offset, size } = find(entry);
      if (size > limits.file) throw new ArchiveRefusal('file-too-large', entry.path, `${size} bytes`);
      return readBytes(source, offset, size, 'tar-truncated');
    },
    head(entry, length) {
      const { offset, size } = find(entry);
      return readBytes(source, offset, Math.min(size, length), 'tar-truncated');
    },
  };
}
