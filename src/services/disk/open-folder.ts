import { createHash } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { Entry } from '../../archive/entry.js';
import { DEFAULT_LIMITS } from '../../archive/limits.js';
import { ArchiveRefusal } from '../../archive/refusals.js';
import type { Folder } from '../../inspect/folder.js';

interface Listing {
  readonly checkout: string;
  readonly entries: Entry[];
  /** Paths of entries that lead out of the folder: what lies there is not read. */
  readonly elsewhere: Set<string>;
  readonly unread: Folder['unread'][number][];
}

const OUTSIDE = { code: 'folder-link', reason: 'a link leads out of the folder, or nowhere' };
const CLOSED = { code: 'folder-unreadable', reason: 'the disk does not let it be read' };

/** What Python, pip or a build back end would read as their own. */
const READ_BY_NAME = /\.(?:py|pyw|pyc|pyd|so|pth|toml|cfg|zip|whl)$/i;

/** The checkout that a folder belongs to: what lies in it came along with the folder. Itself where there is none. */
function checkoutOf(folder: string): string {
  for (let at = folder; dirname(at) !== at; at = dirname(at)) if (existsSync(join(at, '.git'))) return at;
  return folder;
}

/** Records of version control can hold a login. */
function isOfCheckout(real: string, checkout: string): boolean {
  return real.startsWith(checkout + sep) && !real.slice(checkout.length).split(sep).includes('.git');
}

/**
 * A link to a file inside the folder, or elsewhere in the same checkout, is read under the link's name too; a folder
 * inside is listed where it is. Of links that lead out, those to folders and those named like code leave something
 * unread; others, such as the interpreter of a virtual environment, only do so where code that is read uses them.
 */
function linkKind(root: string, path: string, checkout: string): 'inside' | 'outside' | 'elsewhere' {
  try {
    const real = realpathSync(join(root, path));
    const isFolder = statSync(real).isDirectory();
    if (real.startsWith(root + sep) || (!isFolder && isOfCheckout(real, checkout))) return 'inside';
    return isFolder || READ_BY_NAME.test(path) ? 'outside' : 'elsewhere';
  } catch {
    return READ_BY_NAME.test(path) ? 'outside' : 'elsewhere';
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
    const link = entry.isSymbolicLink() ? linkKind(root, path, found.checkout) : 'inside';
    if (entry.isDirectory()) list(root, path, found);
    else if (link === 'outside') found.unread.push({ file: path, ...OUTSIDE });
    else if (link === 'elsewhere') {
      found.entries.push({ path, size: 0 });
      found.elsewhere.add(path);
    } else listFile(root, path, found);
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
  const found: Listing = { checkout: checkoutOf(root), entries: [], elsewhere: new Set(), unread: [] };
  list(root, '', found);
  return {
    entries: found.entries.sort((a, b) => (a.path < b.path ? -1 : 1)),
    unread: found.unread,
    read: ({ path: file, size }) => {
      if (found.elsewhere.has(file)) throw new ArchiveRefusal('folder-link', file);
      if (size > DEFAULT_LIMITS.file) throw new ArchiveRefusal('file-too-large', file);
      return readFileSync(join(root, file));
    },
    head: ({ path: file }, length) =>
      found.elsewhere.has(file) ? new Uint8Array() : readHead(join(root, file), length),
  };
}

function digestOf(folder: Folder, entry: Entry): string {
  try {
    return createHash('sha256').update(folder.read(entry)).digest('hex');
  } catch (error) {
    if (error instanceof ArchiveRefusal && error.code === 'folder-link') return 'link';
    throw error;
  }
}

/** One hash for a whole folder: of the lines `sha256sum` would print of its files, in their order. */
export function hashFolder(path: string): { readonly sha256: string; readonly size: number } {
  const folder = openFolder(path);
  const hash = createHash('sha256');
  for (const entry of folder.entries) hash.update(`${digestOf(folder, entry)}  ${entry.path}\n`);
  return { sha256: hash.digest('hex'), size: folder.entries.reduce((sum, { size }) => sum + size, 0) };
}
