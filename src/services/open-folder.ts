import { createHash } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { join, sep } from 'node:path';
import type { Entry } from '../archive/entry.js';
import { DEFAULT_LIMITS } from '../archive/limits.js';
import { ArchiveRefusal } from '../archive/refusals.js';
import type { Folder } from '../inspect/folder.js';

interface Listing {
  readonly entries: Entry[];
  readonly unread: Folder['unread'][number][];
}

const OUTSIDE = { code: 'folder-link', reason: 'a link leads out of the folder, or nowhere' };
const CLOSED = { code: 'folder-unreadable', reason: 'the disk does not let it be read' };

/** What Python, pip or a build back end would read as their own. */
const READ_BY_NAME = /\.(?:py|pyw|pyc|pyd|so|pth|toml|cfg|zip|whl)$/i;

/**
 * A link to a file inside is read under the link's name too; a folder inside is listed where it stands. Of links that
 * lead out, those to folders and those named like code leave something unread; an interpreter that a virtual
 * environment points at does not.
 */
function linkKind(root: string, path: string): 'inside' | 'outside' | 'harmless' {
  try {
    const real = realpathSync(join(root, path));
    if (real.startsWith(root + sep)) return 'inside';
    return statSync(real).isDirectory() || READ_BY_NAME.test(path) ? 'outside' : 'harmless';
  } catch {
    return READ_BY_NAME.test(path) ? 'outside' : 'harmless';
  }
}

function listFile(root: string, path: string, found: Listing): void {
  const stats = statSync(join(root, path));
  if (!stats.isFile()) return;
  try {
    accessSync(join(root, path), constants.R_OK);
    found.entries.push({ path, size: stats.size });
  } catch {
    found.unread.push({ file: path, ...CLOSED });
  }
}

function list(root: string, folder: string, found: Listing): void {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    const link = entry.isSymbolicLink() ? linkKind(root, path) : 'inside';
    if (entry.isDirectory()) list(root, path, found);
    else if (link === 'outside') found.unread.push({ file: path, ...OUTSIDE });
    else if (link === 'inside') listFile(root, path, found);
    if (found.entries.length > DEFAULT_LIMITS.entries) throw new ArchiveRefusal('too-many-entries');
  }
}

function readHead(path: string, length: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(length);
    return head.subarray(0, readSync(file, head, 0, length, 0));
  } finally {
    closeSync(file);
  }
}

/**
 * The files of a folder on disk, in the order of their names.
 * @throws ArchiveRefusal `too-many-entries`; what the disk throws for a folder that cannot be listed
 */
export function openFolder(path: string): Folder {
  const root = realpathSync(path);
  const found: Listing = { entries: [], unread: [] };
  list(root, '', found);
  return {
    entries: found.entries.sort((a, b) => (a.path < b.path ? -1 : 1)),
    unread: found.unread,
    read: ({ path: file, size }) => {
      if (size > DEFAULT_LIMITS.file) throw new ArchiveRefusal('file-too-large', file);
      return readFileSync(join(root, file));
    },
    head: ({ path: file }, length) => readHead(join(root, file), length),
  };
}

/** One hash for a whole folder: of the lines `sha256sum` would print of its files, in their order. */
export function hashFolder(path: string): { readonly sha256: string; readonly size: number } {
  const folder = openFolder(path);
  const hash = createHash('sha256');
  for (const entry of folder.entries)
    hash.update(`${createHash('sha256').update(folder.read(entry)).digest('hex')}  ${entry.path}\n`);
  return { sha256: hash.digest('hex'), size: folder.entries.reduce((sum, { size }) => sum + size, 0) };
}
