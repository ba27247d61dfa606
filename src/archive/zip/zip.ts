import { crc32 } from 'node:zlib';
import type { ByteSource } from '../../model/artifact.js';
import type { Container, Entry } from '../entry.js';
import { FIRST_PACKED, inflateExactly, inflateHead } from '../compression/inflate.js';
import type { Limits } from '../limits.js';
import { ArchiveRefusal } from '../refusals.js';
import { readBytes } from '../source-bytes.js';
import { readDirectory, type ZipRecord } from './zip-directory.js';
import { checkLocal } from './zip-local.js';

interface Located {
  readonly record: ZipRecord;
  /** Offset of the body. */
  readonly body: number;
}

function unpack(source: ByteSource, { record, body }: Located, limits: Limits): Uint8Array {
  const { path, size, method } = record;
  if (size > limits.file) throw new ArchiveRefusal('file-too-large', path, `${size} bytes`);
  const packed = readBytes(source, body, record.packed, 'zip-truncated');
  const bytes = method === 0 ? packed : inflateExactly(packed, size);
  if (bytes === 'longer' || bytes === 'shorter') throw new ArchiveRefusal('zip-size', path);
  if (typeof bytes === 'string') throw new ArchiveRefusal('zip-corrupt', path);
  if (crc32(bytes) !== record.crc) throw new ArchiveRefusal('zip-crc', path);
  return bytes;
}

function unpackHead(source: ByteSource, located: Located, length: number, limits: Limits): Uint8Array {
  const { record, body } = located;
  const part = Math.min(record.packed, record.method === 0 ? length : FIRST_PACKED);
  const packed = readBytes(source, body, part, 'zip-truncated');
  const head = record.method === 0 ? packed : inflateHead(packed, length);
  return head ?? unpack(source, located, limits).subarray(0, length);
}

/** Checks that the records lie one after another from the first byte to the central directory. */
function locate(source: ByteSource, records: readonly ZipRecord[], end: number): Map<ZipRecord, number> {
  const inOrder = [...records].sort((a, b) => a.offset - b.offset);
  if ((inOrder[0]?.offset ?? end) !== 0) throw new ArchiveRefusal('zip-bytes-outside');
  return new Map(
    inOrder.map((record, at) => [record, checkLocal(source, record, inOrder[at + 1]?.offset ?? end)]),
  );
}

/**
 * Opens a zip that every reader sees the same (Python's zipfile is what pip uses). Listing unpacks nothing;
 * `read` unpacks one file and checks its length and CRC.
 */
export function readZip(source: ByteSource, limits: Limits): Container {
  const { records, directory } = readDirectory(source, limits);
  const bodies = locate(source, records, directory.offset);
  const located = new Map<string, Located>();
  const entries: Entry[] = [];
  for (const record of records.filter(({ isFolder }) => !isFolder)) {
    located.set(record.path, { record, body: bodies.get(record) ?? 0 });
    const isExecutable = (record.mode & 0o170000) === 0o100000 && (record.mode & 0o111) !== 0;
    entries.push({ path: record.path, size: record.size, ...(isExecutable ? { isExecutable } : {}) });
  }
  const find = (entry: Entry): Located => {
    const found = located.get(entry.path);
    if (found === undefined) throw new RangeError('no such entry');
    return found;
  };
  return {
    entries,
    read: (entry) => unpack(source, find(entry), limits),
    head: (entry, length) => unpackHead(source, find(entry), length, limits),
  };
}
