import type { ByteSource } from '../../model/artifact.js';
import { checkTotal, type Limits } from '../limits.js';
import { checkName, checkTogether, fromRoot } from '../names.js';
import { ArchiveRefusal } from '../refusals.js';
import { decodeUtf8, readBytes } from '../source-bytes.js';
import { findDirectory, type Directory } from './zip-end.js';
import { widen } from './zip-extra.js';

/** One entry as the central directory tells it. */
export interface ZipRecord {
  readonly path: string;
  readonly isFolder: boolean;
  readonly name: Buffer;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Of the local header. */
  readonly offset: number;
  /** Unix mode with type bits, 0 if the entry has none. */
  readonly mode: number;
}

const SIGNATURE = 0x02014b50;
const HEADER = 46;
/** Of the format, that Python reads. */
const NEWEST_VERSION = 63;
const ENCRYPTED = 0x0001 | 0x0040 | 0x2000;
/** Compression effort, data descriptor, UTF-8 name. */
const KNOWN_FLAGS = 0x0002 | 0x0004 | 0x0008 | 0x0800;
const UTF8_NAME = 0x0800;

function checkFeatures(record: ZipRecord): void {
  const { flags, method, path } = record;
  if ((flags & ENCRYPTED) !== 0) throw new ArchiveRefusal('zip-encrypted', path);
  if ((flags & ~KNOWN_FLAGS) !== 0) throw new ArchiveRefusal('zip-flags', path);
  if (method !== 0 && method !== 8) throw new ArchiveRefusal('zip-method', path, `method ${method}`);
  if (method === 0 && record.packed !== record.size) throw new ArchiveRefusal('zip-size', path);
  if (record.isFolder && record.size > 0) throw new ArchiveRefusal('zip-folder-content', path);
  const type = record.mode & 0o170000;
  const expected = record.isFolder ? 0o040000 : 0o100000;
  if (type !== 0 && type !== expected) throw new ArchiveRefusal('zip-special-file', path);
}

function pathOf(name: Buffer, flags: number): string {
  const isPlain = name.every((byte) => byte < 0x80);
  const path = isPlain || (flags & UTF8_NAME) !== 0 ? decodeUtf8(name) : undefined;
  if (path === undefined) throw new ArchiveRefusal('name-encoding', name.toString('latin1'));
  return path;
}

function parseRecord(bytes: Buffer, at: number): { record: ZipRecord; end: number } {
  if (at + HEADER > bytes.length || bytes.readUInt32LE(at) !== SIGNATURE) {
    throw new ArchiveRefusal('zip-directory');
  }
  const nameEnd = at + HEADER + bytes.readUInt16LE(at + 28);
  const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
  const end = extraEnd + bytes.readUInt16LE(at + 32);
  if (end > bytes.length || bytes.readUInt16LE(at + 34) !== 0) throw new ArchiveRefusal('zip-directory');
  const name = bytes.subarray(at + HEADER, nameEnd);
  const flags = bytes.readUInt16LE(at + 8);
  const path = pathOf(name, flags);
  if (bytes.readUInt8(at + 6) > NEWEST_VERSION) throw new ArchiveRefusal('zip-flags', path, 'version');
  const told = {
    size: bytes.readUInt32LE(at + 24),
    packed: bytes.readUInt32LE(at + 20),
    offset: bytes.readUInt32LE(at + 42),
  };
  const { size, packed, offset = 0 } = widen(told, bytes.subarray(nameEnd, extraEnd), name, path);
  const isFolder = path.endsWith('/');
  const record: ZipRecord = {
    path: fromRoot(isFolder ? path.slice(0, -1) : path),
    isFolder,
    name,
    flags,
    method: bytes.readUInt16LE(at + 10),
    crc: bytes.readUInt32LE(at + 16),
    packed,
    size,
    offset,
    mode: bytes.readUInt32LE(at + 38) >>> 16,
  };
  return { record, end };
}

function parseRecords(bytes: Buffer, count: number): ZipRecord[] {
  const records: ZipRecord[] = [];
  let at = 0;
  while (at < bytes.length) {
    const { record, end } = parseRecord(bytes, at);
    checkFeatures(record);
    records.push(record);
    at = end;
  }
  if (records.length !== count) throw new ArchiveRefusal('zip-end-mismatch', undefined, 'entry count');
  return records;
}

function checkRecords(records: readonly ZipRecord[], packed: number, limits: Limits): void {
  const seen = new Set<string>();
  for (const { path } of records) {
    checkName(path, limits);
    if (seen.has(path)) throw new ArchiveRefusal('zip-duplicate-name', path);
    seen.add(path);
  }
  const pathsOf = (isFolder: boolean): string[] =>
    records.filter((record) => record.isFolder === isFolder).map((record) => record.path);
  checkTogether(pathsOf(false), pathsOf(true));
  checkTotal(
    records.reduce((sum, record) => sum + record.size, 0),
    packed,
    limits,
  );
}

/** Reads and checks the central directory (APPNOTE 4.3.12). Throws `ArchiveRefusal`. */
export function readDirectory(
  source: ByteSource,
  limits: Limits,
): { records: readonly ZipRecord[]; directory: Directory } {
  const directory = findDirectory(source);
  if (directory.count > limits.entries || directory.size > limits.entries * 1024) {
    throw new ArchiveRefusal('too-many-entries', undefined, `${directory.count} entries`);
  }
  const bytes = readBytes(source, directory.offset, directory.size, 'zip-truncated');
  const records = parseRecords(bytes, directory.count);
  checkRecords(records, source.size, limits);
  return { records, directory };
}
