import { ArchiveRefusal } from '../refusals.js';
import { decodeUtf8 } from '../source-bytes.js';

/** What extended headers say of the entry after them. */
export interface Extension {
  readonly name?: Uint8Array;
  readonly linkname?: Uint8Array;
  /** Bytes. */
  readonly size?: number;
}

/** PAX calls UTF-8 by this name; `BINARY` is checked to be UTF-8 all the same. */
const CHARSETS = ['ISO-IR 10646 2000 UTF-8', 'BINARY'];

function pathValue(records: ReadonlyMap<string, Buffer>, key: string): Buffer | undefined {
  const value = records.get(key);
  if (value !== undefined && (value.length === 0 || value.includes(0))) {
    throw new ArchiveRefusal('tar-extension', undefined, key);
  }
  return value;
}

/** Splits PAX records, each `length key=value\n` with the length counting itself (POSIX pax, 4.18.3). */
function paxRecords(body: Buffer): Map<string, Buffer> {
  const records = new Map<string, Buffer>();
  let at = 0;
  while (at < body.length) {
    const digits = /^([1-9][0-9]{0,9}) /.exec(body.toString('latin1', at, at + 12))?.[1];
    const end = at + Number(digits ?? 0);
    const equals = body.indexOf('=', at);
    const isSound = digits !== undefined && end <= body.length && body[end - 1] === 0x0a && equals < end;
    const key = equals < 0 ? undefined : decodeUtf8(body.subarray(at + (digits?.length ?? 0) + 1, equals));
    if (!isSound || key === undefined || key === '' || records.has(key)) {
      throw new ArchiveRefusal('tar-extension', undefined, 'PAX record');
    }
    records.set(key, body.subarray(equals + 1, end - 1));
    at = end;
  }
  return records;
}

/** Refuses what makes the body of an entry something else than its bytes, or its name something else than UTF-8. */
function checkKeys(records: ReadonlyMap<string, Buffer>): void {
  for (const key of records.keys()) {
    if (key.startsWith('GNU.sparse.')) throw new ArchiveRefusal('tar-sparse');
  }
  const charset = records.get('hdrcharset')?.toString('latin1');
  if (charset !== undefined && !CHARSETS.includes(charset)) {
    throw new ArchiveRefusal('tar-extension', undefined, 'hdrcharset');
  }
}

/** Reads the body of a PAX header (type `x`) for the entry after it. Throws `ArchiveRefusal`. */
export function parsePax(body: Buffer): Extension {
  const records = paxRecords(body);
  checkKeys(records);
  const name = pathValue(records, 'path');
  const linkname = pathValue(records, 'linkpath');
  const size = records.get('size')?.toString('latin1');
  if (size !== undefined && !/^[0-9]{1,15}$/.test(size)) {
    throw new ArchiveRefusal('tar-extension', undefined, 'size');
  }
  return {
    ...(name === undefined ? {} : { name }),
    ...(linkname === undefined ? {} : { linkname }),
    ...(size === undefined ? {} : { size: Number(size) }),
  };
}

/** Checks a global PAX header (type `g`): it may set comments and times, but no names and sizes. */
export function checkGlobalPax(body: Buffer): void {
  const records = paxRecords(body);
  checkKeys(records);
  if (['path', 'linkpath', 'size'].some((key) => records.has(key)))
    throw new ArchiveRefusal('tar-pax-global');
}

/** Reads the body of a GNU long name (types `L`, `K`): the name, ended by NULs. */
export function parseLongName(body: Buffer): Uint8Array {
  const end = body.indexOf(0);
  const name = end < 0 ? body : body.subarray(0, end);
  const isSound = name.length > 0 && (end < 0 || body.subarray(end).every((byte) => byte === 0));
  if (!isSound) throw new ArchiveRefusal('tar-extension', undefined, 'long name');
  return name;
}
