import type { ByteSource } from '../../model/artifact.js';
import { ArchiveRefusal } from '../refusals.js';
import { readBytes, readSize64 } from '../source-bytes.js';

/** Where the central directory is. */
export interface Directory {
  readonly count: number;
  readonly offset: number;
  readonly size: number;
}

const END = Buffer.from('PK\x05\x06', 'latin1');
const CENTRAL = Buffer.from('PK\x01\x02', 'latin1');
const LOCATOR = Buffer.from('PK\x06\x07', 'latin1');
const END64 = Buffer.from('PK\x06\x06', 'latin1');
const END_LENGTH = 22;
const LOCATOR_LENGTH = 20;
const END64_LENGTH = 56;

/** The last bytes in which an end record can start: its own length and the longest comment. */
function tailOf(source: ByteSource): { tail: Buffer; start: number } {
  const length = Math.min(source.size, END_LENGTH + 0xffff);
  const start = source.size - length;
  return { tail: readBytes(source, start, length, 'zip-truncated'), start };
}

/**
 * Finds the one end record. Python takes the last signature it finds, others the first whose comment
 * reaches the end of the file: both must be the same record.
 */
function findEnd(source: ByteSource): { record: Buffer; at: number } {
  const { tail, start } = tailOf(source);
  const fits = (at: number): boolean =>
    at + END_LENGTH <= tail.length && at + END_LENGTH + tail.readUInt16LE(at + 20) === tail.length;
  const last = tail.lastIndexOf(END);
  if (last < 0 || !fits(last)) throw new ArchiveRefusal('zip-end-record');
  for (let at = tail.indexOf(END); at < last; at = tail.indexOf(END, at + 1)) {
    if (fits(at)) throw new ArchiveRefusal('zip-end-record', undefined, 'two end records');
  }
  return { record: tail.subarray(last), at: start + last };
}

interface Told {
  readonly count: number;
  readonly size: number;
  readonly offset: number;
}

function readWide(source: ByteSource, at: number): { told: Told; at: number } | undefined {
  if (at < LOCATOR_LENGTH) return undefined;
  const locator = readBytes(source, at - LOCATOR_LENGTH, LOCATOR_LENGTH, 'zip-truncated');
  if (!locator.subarray(0, 4).equals(LOCATOR)) return undefined;
  const start = at - LOCATOR_LENGTH - END64_LENGTH;
  const record = readBytes(source, start, END64_LENGTH, 'zip-truncated');
  const isSound =
    record.subarray(0, 4).equals(END64) &&
    readSize64(locator, 8, 'zip-end-mismatch') === start &&
    locator.readUInt32LE(4) === 0 &&
    locator.readUInt32LE(16) === 1 &&
    readSize64(record, 4, 'zip-end-mismatch') === END64_LENGTH - 12 &&
    record.readUInt32LE(16) === 0 &&
    record.readUInt32LE(20) === 0;
  const [here, count, size, offset] = [24, 32, 40, 48].map((field) =>
    readSize64(record, field, 'zip-end-mismatch'),
  ) as [number, number, number, number];
  if (!isSound || here !== count) throw new ArchiveRefusal('zip-end-mismatch');
  return { told: { count, size, offset }, at: start };
}

/** Finds the central directory of a zip (APPNOTE 4.3.14–16), which must lie right before the end records. */
export function findDirectory(source: ByteSource): Directory {
  const end = findEnd(source);
  const [disk, startDisk, here, count] = [4, 6, 8, 10].map((field) => end.record.readUInt16LE(field));
  const told: Told = {
    count: count ?? 0,
    size: end.record.readUInt32LE(12),
    offset: end.record.readUInt32LE(16),
  };
  const wide = readWide(source, end.at);
  const agrees = (narrow: number, value: number, most: number): boolean =>
    narrow === value || narrow === most;
  const real = wide?.told ?? told;
  const isSound =
    disk === 0 &&
    startDisk === 0 &&
    here === count &&
    agrees(told.count, real.count, 0xffff) &&
    agrees(told.size, real.size, 0xffffffff) &&
    agrees(told.offset, real.offset, 0xffffffff) &&
    real.offset + real.size === (wide?.at ?? end.at);
  if (!isSound) throw new ArchiveRefusal('zip-end-mismatch');
  return real;
}

/** True when Python's zipfile would open these bytes, whatever comes before the zip in them. */
export function looksLikeZip(source: ByteSource): boolean {
  const { tail, start } = tailOf(source);
  const last = tail.lastIndexOf(END);
  if (last < 0 || last + END_LENGTH > tail.length) return false;
  if (
    last >= LOCATOR_LENGTH &&
    tail
      .subarray(last - LOCATOR_LENGTH)
      .subarray(0, 4)
      .equals(LOCATOR)
  )
    return true;
  const directory = start + last - tail.readUInt32LE(last + 12);
  return directory >= 0 && readBytes(source, directory, 4, 'zip-truncated').equals(CENTRAL);
}
