import { gzipSync } from 'node:zlib';

export interface TarEntry {
  readonly name: string | Uint8Array;
  readonly data?: string | Uint8Array;
  /** Type flag: `0` file, `1` hard link, `2` symbolic link, `5` folder, `x` and `g` PAX, `L` and `K` GNU. */
  readonly type?: string;
  readonly linkname?: string;
  readonly mode?: number;
  /** Replaces the size the header tells. */
  readonly size?: number;
  /** Replaces the header's checksum. */
  readonly checksum?: number;
  /** Records of a PAX header written before this one. */
  readonly pax?: Readonly<Record<string, string>>;
  /** The ustar `prefix` field. */
  readonly prefix?: string;
  /** The eight bytes of magic and version; POSIX unless said otherwise. */
  readonly magic?: string;
}

const BLOCK = 512;

/** 2 January 1980: a fixed time no zip tool chokes on. */
const MTIME = 315619200;

const bytesOf = (text: string | Uint8Array): Uint8Array =>
  typeof text === 'string' ? Buffer.from(text) : text;

function header(entry: TarEntry, size: number): Buffer {
  const block = Buffer.alloc(BLOCK);
  const octal = (value: number, at: number, width: number): number =>
    block.write(value.toString(8).padStart(width - 1, '0'), at);
  const name = bytesOf(entry.name);
  if (name.length > 100) throw new RangeError(`name of ${name.length} bytes needs a PAX or GNU header`);
  block.set(name, 0);
  octal(entry.mode ?? 0o644, 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  octal(entry.size ?? size, 124, 12);
  octal(MTIME, 136, 12);
  block.fill(' ', 148, 156);
  block.write(entry.type ?? '0', 156);
  block.write(entry.linkname ?? '', 157);
  block.write(entry.magic ?? 'ustar\x0000', 257, 'latin1');
  block.write(entry.prefix ?? '', 345);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${(entry.checksum ?? sum).toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return block;
}

function padded(data: Uint8Array): Buffer {
  return Buffer.concat([data, Buffer.alloc((BLOCK - (data.length % BLOCK)) % BLOCK)]);
}

/** PAX records: `length key=value\n`, the length counting itself. */
export function paxRecords(records: Readonly<Record<string, string>>): Buffer {
  const lines = Object.entries(records).map(([key, value]) => {
    const body = Buffer.byteLength(` ${key}=${value}\n`);
    let length = body + String(body).length;
    if (String(length).length !== String(body).length) length = body + String(length).length;
    return `${length} ${key}=${value}\n`;
  });
  return Buffer.from(lines.join(''));
}

/** Writes a tar archive with plain ustar headers; `end` replaces the two closing blocks of zeros. */
export function writeTar(entries: readonly TarEntry[], end: Uint8Array = Buffer.alloc(2 * BLOCK)): Buffer {
  const parts = entries.flatMap((entry) => {
    const data = bytesOf(entry.data ?? '');
    const pax = entry.pax === undefined ? undefined : paxRecords(entry.pax);
    return [
      ...(pax === undefined ? [] : [header({ name: 'PaxHeader', type: 'x' }, pax.length), padded(pax)]),
      header(entry, data.length),
      padded(data),
    ];
  });
  return Buffer.concat([...parts, end]);
}

/** One gzip member; the operating system byte is fixed so that every machine writes the same bytes. */
export function gzip(bytes: Uint8Array): Buffer {
  const packed = gzipSync(bytes);
  packed[9] = 255;
  return packed;
}
