import { crc32, deflateRawSync } from 'node:zlib';

/** What a record says of its entry; every field may lie. */
export interface ZipFields {
  readonly name: string | Uint8Array;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  /** Compressed size, bytes. */
  readonly packed: number;
  /** Size, bytes. */
  readonly size: number;
  readonly extra: Uint8Array;
}

export interface ZipEntry {
  readonly name: string | Uint8Array;
  readonly data?: string | Uint8Array;
  /** Bytes written as the body as they are, instead of `data` packed. */
  readonly raw?: Uint8Array;
  /** `deflate` unless said otherwise. */
  readonly method?: 'stored' | 'deflate';
  /** Unix mode with its file type bits. */
  readonly mode?: number;
  /** Local sizes and CRC are zero and follow the body; `fields` replaces what the descriptor says. */
  readonly descriptor?: boolean | Partial<Pick<ZipFields, 'crc' | 'packed' | 'size'>>;
  /** Sizes in a zip64 extra field. */
  readonly zip64?: boolean;
  /** Replaces what the local header says. */
  readonly local?: Partial<ZipFields>;
  /** Replaces what the central header says. */
  readonly central?: Partial<ZipFields> & { readonly offset?: number };
  /** Bytes between this entry's body and the next record. */
  readonly gap?: Uint8Array;
}

export interface ZipOptions {
  readonly prefix?: Uint8Array;
  readonly suffix?: Uint8Array;
  readonly comment?: string;
  /** Ends with zip64 records as well. */
  readonly zip64?: boolean;
  /** Replaces the entry count of the end record. */
  readonly count?: number;
}

/** 1 January 1980, 00:00: the earliest time a zip can tell. */
const DOS_DATE = 0x0021;

const bytesOf = (text: string | Uint8Array): Uint8Array =>
  typeof text === 'string' ? Buffer.from(text) : text;

type Field = readonly [width: 2 | 4 | 8, value: number];

/** Little-endian numbers one after another. */
export function littleEndian(...fields: readonly Field[]): Buffer {
  const out = Buffer.alloc(fields.reduce((sum, [width]) => sum + width, 0));
  let at = 0;
  for (const [width, value] of fields) {
    if (width === 8) out.writeBigUInt64LE(BigInt(value), at);
    else out.writeUIntLE(value, at, width);
    at += width;
  }
  return out;
}

function fieldsOf(entry: ZipEntry): { fields: ZipFields; body: Uint8Array } {
  const data = bytesOf(entry.data ?? '');
  const stored = entry.method === 'stored';
  const body = entry.raw ?? (stored ? data : deflateRawSync(data));
  const isAscii = bytesOf(entry.name).every((byte) => byte < 0x80);
  const fields: ZipFields = {
    name: entry.name,
    method: stored ? 0 : 8,
    flags: (isAscii ? 0 : 0x800) | (entry.descriptor === undefined ? 0 : 8),
    crc: crc32(data),
    packed: body.length,
    size: data.length,
    extra: new Uint8Array(0),
  };
  return { fields, body };
}

const ZIP64 = 0xffffffff;

function localHeader(fields: ZipFields, zip64: boolean): Buffer {
  const name = bytesOf(fields.name);
  const extra = zip64
    ? Buffer.concat([littleEndian([2, 1], [2, 16], [8, fields.size], [8, fields.packed]), fields.extra])
    : fields.extra;
  return Buffer.concat([
    littleEndian([4, 0x04034b50], [2, zip64 ? 45 : 20], [2, fields.flags], [2, fields.method]),
    littleEndian([2, 0], [2, DOS_DATE], [4, fields.crc]),
    littleEndian([4, zip64 ? ZIP64 : fields.packed], [4, zip64 ? ZIP64 : fields.size]),
    littleEndian([2, name.length], [2, extra.length]),
    name,
    extra,
  ]);
}

function centralHeader(fields: ZipFields, offset: number, mode: number, zip64: boolean): Buffer {
  const name = bytesOf(fields.name);
  const extra = zip64
    ? Buffer.concat([
        littleEndian([2, 1], [2, 24], [8, fields.size], [8, fields.packed], [8, offset]),
        fields.extra,
      ])
    : fields.extra;
  return Buffer.concat([
    littleEndian([4, 0x02014b50], [2, 0x0314], [2, zip64 ? 45 : 20], [2, fields.flags], [2, fields.method]),
    littleEndian([2, 0], [2, DOS_DATE], [4, fields.crc]),
    littleEndian([4, zip64 ? ZIP64 : fields.packed], [4, zip64 ? ZIP64 : fields.size]),
    littleEndian([2, name.length], [2, extra.length], [2, 0], [2, 0], [2, 0]),
    littleEndian([4, mode * 0x10000], [4, zip64 ? ZIP64 : offset]),
    name,
    extra,
  ]);
}

function endRecords(options: ZipOptions, count: number, start: number, size: number): Buffer {
  const comment = Buffer.from(options.comment ?? '');
  const shown = options.count ?? count;
  const wide =
    options.zip64 === true
      ? Buffer.concat([
          littleEndian([4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0]),
          littleEndian([8, shown], [8, shown], [8, size], [8, start]),
          littleEndian([4, 0x07064b50], [4, 0], [8, start + size], [4, 1]),
        ])
      : Buffer.alloc(0);
  const isWide = options.zip64 === true;
  return Buffer.concat([
    wide,
    littleEndian([4, 0x06054b50], [2, 0], [2, 0]),
    littleEndian([2, isWide ? 0xffff : shown], [2, isWide ? 0xffff : shown]),
    littleEndian([4, isWide ? ZIP64 : size], [4, isWide ? ZIP64 : start], [2, comment.length]),
    comment,
  ]);
}

/** Writes a zip archive; with no overrides a proper one, always the same bytes for the same input. */
export function writeZip(entries: readonly ZipEntry[], options: ZipOptions = {}): Buffer {
  const parts: Uint8Array[] = [options.prefix ?? new Uint8Array(0)];
  const central: Buffer[] = [];
  let at = parts[0]?.length ?? 0;
  const push = (part: Uint8Array): void => {
    parts.push(part);
    at += part.length;
  };
  for (const entry of entries) {
    const { fields, body } = fieldsOf(entry);
    const zeroed = entry.descriptor === undefined ? {} : { crc: 0, packed: 0, size: 0 };
    const wide = entry.zip64 ?? false;
    const { offset = at, ...lies } = entry.central ?? {};
    central.push(centralHeader({ ...fields, ...lies }, offset, entry.mode ?? 0o100644, wide));
    push(localHeader({ ...fields, ...zeroed, ...entry.local }, wide));
    push(body);
    if (entry.descriptor !== undefined) {
      const told = { ...fields, ...(entry.descriptor === true ? {} : entry.descriptor) };
      const width = wide ? 8 : 4;
      push(littleEndian([4, 0x08074b50], [4, told.crc], [width, told.packed], [width, told.size]));
    }
    if (entry.gap !== undefined) push(entry.gap);
  }
  const directory = Buffer.concat(central);
  const end = endRecords(options, entries.length, at, directory.length);
  return Buffer.concat([...parts, directory, end, options.suffix ?? new Uint8Array(0)]);
}
