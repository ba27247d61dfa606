import { ArchiveRefusal } from '../refusals.js';
import { readSize64 } from '../source-bytes.js';

const ZIP64 = 0x0001;
const UNICODE_PATH = 0x7075;
const SATURATED = 0xffffffff;

/** The fields of a header that a zip64 extra field may replace; absent ones cannot be in that header. */
export interface Sizes {
  readonly size: number;
  readonly packed: number;
  readonly offset?: number;
}

/** Splits an extra area (APPNOTE 4.5.1) into its fields; refuses one that does not add up. */
function fieldsOf(extra: Buffer, file: string): Map<number, Buffer> {
  const fields = new Map<number, Buffer>();
  let at = 0;
  while (at < extra.length) {
    if (at + 4 > extra.length) throw new ArchiveRefusal('zip-extra', file);
    const id = extra.readUInt16LE(at);
    const end = at + 4 + extra.readUInt16LE(at + 2);
    if (end > extra.length) throw new ArchiveRefusal('zip-extra', file);
    if (fields.has(id) && (id === ZIP64 || id === UNICODE_PATH)) throw new ArchiveRefusal('zip-extra', file);
    fields.set(id, extra.subarray(at + 4, end));
    at = end;
  }
  return fields;
}

/**
 * Writers that cannot know sizes beforehand leave a zip64 field beside sizes that fitted after all. It says nothing
 * new when no size of the header is saturated and it repeats them, or is empty.
 */
function isRedundant(told: Sizes, wide: Buffer): boolean {
  const values = [told.size, told.packed, ...(told.offset === undefined ? [] : [told.offset])];
  if (values.includes(SATURATED) || wide.length % 8 !== 0) return false;
  return (
    wide.length / 8 <= values.length &&
    values.slice(0, wide.length / 8).every((value, at) => wide.readBigUInt64LE(at * 8) === BigInt(value))
  );
}

/**
 * The sizes a header means once its extra fields are read. New Pythons take a name from the Unicode path
 * field, old ones do not: it must repeat the header's.
 */
export function widen(told: Sizes, extra: Buffer, name: Buffer, file: string): Sizes {
  if (extra.length === 0) return told;
  const fields = fieldsOf(extra, file);
  const unicode = fields.get(UNICODE_PATH);
  if (unicode !== undefined && !unicode.subarray(5).equals(name)) throw new ArchiveRefusal('zip-extra', file);
  const wide = fields.get(ZIP64);
  if (wide === undefined) return told;
  if (isRedundant(told, wide)) return told;
  let at = 0;
  const take = (value: number): number => {
    if (value !== SATURATED) return value;
    if (at + 8 > wide.length) throw new ArchiveRefusal('zip-extra', file);
    at += 8;
    return readSize64(wide, at - 8, 'zip-extra');
  };
  const size = take(told.size);
  const packed = take(told.packed);
  const offset = told.offset === undefined ? {} : { offset: take(told.offset) };
  if (at !== wide.length) throw new ArchiveRefusal('zip-extra', file);
  return { size, packed, ...offset };
}
