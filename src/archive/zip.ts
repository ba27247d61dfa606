import { crc32 } from 'node:zlib';
import type { ByteSource } from '../model/artifact.js';
import type { Container, Entry } from './entry.js';
import { inflateExactly, inflateStart } from './inflate.js';
import type { Limits } from './limits.js';
import { ArchiveRefusal } from './refusals.js';
import { readBytes } from './source-bytes.js';
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

const HEAD_PACKED = 4_096;

/** The first bytes of a file, unchecked: enough to tell its kind without unpacking a library of many megabytes. */
function unpackHead(source: ByteSource, { record, body }: Located, length: number): Uint8Array {
  const packed = readBytes(source, body, Math.min(record.packed, HEAD_PACKED), 'zip-truncated');
  return (record.method === 0 ? packed : inflateStart(packed)).subarray(0, length);
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
  return {
    entries,
    read(entry) {
      const found = located.get(entry.path);
      if (found === undefined) throw new RangeError('no such entry');
      return unpack(source, found, limits);
    },
    head(entry, length) {
      const found = located.get(entry.path);
      return found === undefined ? new Uint8Array() : unpackHead(source, found, length);
    },
  };
}
