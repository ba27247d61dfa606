import type { ByteSource } from '../../model/artifact.js';
import { ArchiveRefusal } from '../refusals.js';
import { readBytes, readSize64 } from '../source-bytes.js';
import type { ZipRecord } from './zip-directory.js';
import { widen } from './zip-extra.js';

const HEADER = 30;
const SIGNATURE = 0x04034b50;
/** Extra areas up to this long are read together with the header. */
const USUAL_EXTRA = 64;
const DESCRIPTOR = 0x0008;
const DESCRIPTOR_SIGNATURE = 0x08074b50;

/** A data descriptor (APPNOTE 4.3.9): with or without signature, with 4 or 8 byte sizes. */
function describes(bytes: Buffer, record: ZipRecord): boolean {
  const isSigned = bytes.length % 8 === 0;
  if (isSigned && bytes.readUInt32LE(0) !== DESCRIPTOR_SIGNATURE) return false;
  const fields = isSigned ? bytes.subarray(4) : bytes;
  if (fields.readUInt32LE(0) !== record.crc) return false;
  const [packed, size] =
    fields.length === 12
      ? [fields.readUInt32LE(4), fields.readUInt32LE(8)]
      : [readSize64(fields, 4, 'zip-descriptor'), readSize64(fields, 12, 'zip-descriptor')];
  return packed === record.packed && size === record.size;
}

/** Checks what lies between an entry's body and the next record. */
function checkGap(
  source: ByteSource,
  record: ZipRecord,
  isDescribed: boolean,
  from: number,
  to: number,
): void {
  const { path } = record;
  if (from > to) throw new ArchiveRefusal('zip-overlap', path);
  const gap = to - from;
  if (!isDescribed) {
    if (gap > 0) throw new ArchiveRefusal('zip-bytes-outside', path);
    return;
  }
  const isDescriptor = gap === 12 || gap === 16 || gap === 20 || gap === 24;
  if (!isDescriptor || !describes(readBytes(source, from, gap, 'zip-truncated'), record)) {
    throw new ArchiveRefusal('zip-descriptor', path);
  }
}

/** Some writers say only in the local header that a descriptor follows; the other way round nothing does. */
function isSameFlags(local: number, central: number): boolean {
  return local === central || local === (central | DESCRIPTOR);
}

/**
 * Holds the local header of an entry against its central one; where a data descriptor follows, the local
 * sizes must be zero and the descriptor agree. `end` is where the next record starts.
 *
 * @returns offset of the body
 */
export function checkLocal(source: ByteSource, record: ZipRecord, end: number): number {
  const { offset, name, path } = record;
  if (offset + HEADER + name.length > end) throw new ArchiveRefusal('zip-overlap', path);
  const nameEnd = HEADER + name.length;
  const header = readBytes(source, offset, Math.min(nameEnd + USUAL_EXTRA, end - offset), 'zip-truncated');
  const extraLength = header.readUInt16LE(28);
  const isSame =
    header.readUInt32LE(0) === SIGNATURE &&
    header.readUInt16LE(26) === name.length &&
    header.subarray(HEADER, nameEnd).equals(name) &&
    isSameFlags(header.readUInt16LE(6), record.flags) &&
    header.readUInt16LE(8) === record.method;
  if (!isSame) throw new ArchiveRefusal('zip-header-mismatch', path);
  const body = offset + nameEnd + extraLength;
  const extra =
    nameEnd + extraLength <= header.length
      ? header.subarray(nameEnd, nameEnd + extraLength)
      : readBytes(source, offset + nameEnd, extraLength, 'zip-truncated');
  const sizes = widen({ packed: header.readUInt32LE(18), size: header.readUInt32LE(22) }, extra, name, path);
  const isLater = (header.readUInt16LE(6) & DESCRIPTOR) !== 0;
  const expected = isLater ? { crc: 0, packed: 0, size: 0 } : record;
  const agrees =
    header.readUInt32LE(14) === expected.crc &&
    sizes.packed === expected.packed &&
    sizes.size === expected.size;
  if (!agrees) throw new ArchiveRefusal('zip-header-mismatch', path);
  checkGap(source, record, isLater, body + record.packed, end);
  return body;
}
