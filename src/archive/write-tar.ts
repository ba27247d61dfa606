import { gzipSync } from 'node:zlib';

/** A regular file to be packed. */
export interface PackedFile {
  /** Relative, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

const BLOCK = 512;

function header(name: string, size: number, type: string): Buffer {
  const block = Buffer.alloc(BLOCK);
  const octal = (value: number, at: number, width: number): number =>
    block.write(value.toString(8).padStart(width - 1, '0'), at);
  block.write(name, 0, 100, 'latin1');
  octal(0o644, 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  octal(size, 124, 12);
  octal(0, 136, 12);
  block.fill(' ', 148, 156);
  block.write(type, 156);
  block.write('ustar\x0000', 257, 'latin1');
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return block;
}

function padded(data: Uint8Array): Buffer {
  return Buffer.concat([data, Buffer.alloc((BLOCK - (data.length % BLOCK)) % BLOCK)]);
}

/** A PAX record, `length key=value\n`, whose length counts itself. */
function paxRecord(key: string, value: string): Buffer {
  const body = Buffer.byteLength(` ${key}=${value}\n`);
  const guess = body + String(body).length;
  const length = String(guess).length === String(body).length ? guess : body + String(guess).length;
  return Buffer.from(`${length} ${key}=${value}\n`);
}

function member({ path, bytes }: PackedFile): Buffer[] {
  const isPlain = path.length <= 100 && /^[\x20-\x7e]+$/.test(path);
  const record = isPlain ? undefined : paxRecord('path', path);
  const short = isPlain ? path : Buffer.from(path, 'utf8').subarray(0, 100).toString('latin1');
  return [
    ...(record === undefined ? [] : [header('PaxHeader', record.length, 'x'), padded(record)]),
    header(short, bytes.length, '0'),
    padded(bytes),
  ];
}

/**
 * Packs files as a `.tar.gz` under one folder, as source distributions are packed. The same files give the same bytes:
 * no times, owners or modes are kept.
 *
 * @param files sorted by path
 */
export function packTarGz(folder: string, files: readonly PackedFile[]): Uint8Array {
  const members = files.flatMap(({ path, bytes }) => member({ path: `${folder}/${path}`, bytes }));
  const packed = gzipSync(Buffer.concat([...members, Buffer.alloc(2 * BLOCK)]), { level: 1 });
  packed[9] = 255;
  return packed;
}
