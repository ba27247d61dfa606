import type { Choose } from './chooser.js';
import { gzip, littleEndian, paxRecords, writeTar, writeZip, type TarEntry, type ZipEntry } from './pack.js';

/** An archive no tool would write, and the name it is given. */
export interface MadeUp {
  readonly filename: string;
  readonly bytes: Buffer;
}

const times = <T>(choose: Choose, counts: readonly [number, ...number[]], make: () => T): T[] =>
  Array.from({ length: choose(counts) }, make);

const ONE_IN_TWENTY = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1] as const;

/** Mostly proper, so that most archives differ from an honest one in a single thing. */
const rarely = <T>(choose: Choose, make: () => T): T | undefined =>
  choose(ONE_IN_TWENTY) === 1 ? make() : undefined;

const defined = <T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as never;

const DATA = ['', 'x', 'print(1)\n', 'print(2)\n', 'PK\x05\x06'.padEnd(22, '\0'), 'y'.repeat(700)] as const;
const PARTS = ['a', 'b', 'A', 'c.py', 'caf\u00e9', 'cafe\u0301', '\u212a'] as const;
const ODD = [
  '',
  '..',
  '.',
  '/a',
  'a//b',
  'a\\b',
  'C:x',
  'a\0b',
  'a ',
  'a.',
  'b/',
  'a\u202e',
  '\u00e9',
] as const;

function nameOf(choose: Choose): string {
  return rarely(choose, () => choose(ODD)) ?? times(choose, [1, 1, 2, 3], () => choose(PARTS)).join('/');
}

const numberOf = (choose: Choose): number => choose([0, 1, 8, 9, 0x800, 0xffff, 0xffffffff]);

function extraOf(choose: Choose): Buffer {
  const id = choose([1, 0x7075, 0x5455, 0x9999]);
  const body = choose([
    Buffer.alloc(0),
    littleEndian([8, 9]),
    littleEndian([8, 9], [8, 9], [8, 0]),
    Buffer.from('\x01\0\0\0\0b.py'),
  ]);
  return Buffer.concat([littleEndian([2, id], [2, choose([body.length, body.length, 0, 99])]), body]);
}

function liesOf(choose: Choose): Partial<ZipEntry['local'] & object> {
  const small = (): number => numberOf(choose) & 0xffff;
  return defined({
    name: rarely(choose, () => nameOf(choose)),
    method: rarely(choose, () => choose([0, 8, 9, 12, 14])),
    flags: rarely(choose, small),
    crc: rarely(choose, () => numberOf(choose)),
    packed: rarely(choose, () => numberOf(choose)),
    size: rarely(choose, () => numberOf(choose)),
    extra: rarely(choose, () => extraOf(choose)),
  });
}

function zipEntry(choose: Choose): ZipEntry {
  const isFolder = choose([false, false, false, false, true]);
  return defined({
    name: `${nameOf(choose)}${isFolder ? '/' : ''}`,
    data: isFolder ? '' : choose(DATA),
    method: choose(['stored', 'deflate'] as const),
    mode: rarely(choose, () => choose([0, 0o120777, 0o040755, 0o100755, 0o010644])),
    descriptor: choose([undefined, undefined, undefined, true as const]),
    zip64: rarely(choose, () => true),
    local: choose([0, 0, 0, 1]) === 1 ? liesOf(choose) : undefined,
    central: choose([0, 0, 0, 1]) === 1 ? liesOf(choose) : undefined,
    gap: rarely(choose, () => Buffer.from(choose(['x', 'PK\x07\x08', '\0'.repeat(12)]))),
  });
}

/** A zip of up to four entries with some lies in it. */
export function madeUpZip(choose: Choose): MadeUp {
  const options = defined({
    prefix: rarely(choose, () => Buffer.from('#!x\n')),
    suffix: rarely(choose, () => Buffer.from('\0')),
    comment: rarely(choose, () => choose(['built', 'PK\x05\x06', 'PK\x05\x06'.padEnd(22, '\0')])),
    zip64: rarely(choose, () => true),
    count: rarely(choose, () => choose([0, 1, 9])),
  });
  const bytes = writeZip(
    times(choose, [1, 1, 2, 3, 4], () => zipEntry(choose)),
    options,
  );
  return { filename: 'demo-1.0-py3-none-any.whl', bytes };
}

const TYPES = ['0', '0', '0', '0', '0', '5', '2', '1', '\0'] as const;
const ODD_TYPES = ['7', 'S', '3', 'V', 'M'] as const;
const PAX_KEYS = [
  'path',
  'linkpath',
  'size',
  'mtime',
  'comment',
  'hdrcharset',
  'GNU.sparse.size',
  'uid',
] as const;

function paxOf(choose: Choose): Record<string, string> {
  const values = ['9', '0', '1.5', 'd-1/a', 'd-1/c.py', 'd-1/../x', '', 'BINARY', 'x\0y', '-1'] as const;
  return Object.fromEntries(times(choose, [1, 1, 2], () => [choose(PAX_KEYS), choose(values)]));
}

function tarEntry(choose: Choose): TarEntry[] {
  const type = rarely(choose, () => choose(ODD_TYPES)) ?? choose(TYPES);
  const isFile = type === '0' || type === '\0';
  const place = (): string => `d-1/${nameOf(choose)}`;
  const entry: TarEntry = defined({
    name: `${rarely(choose, () => './') ?? ''}${place()}${type === '5' ? choose(['/', '']) : ''}`,
    type,
    data: isFile ? choose(DATA) : (rarely(choose, () => 'x'.repeat(512)) ?? ''),
    linkname:
      type === '2' || type === '1'
        ? choose([place(), choose(PARTS), 'd-1/a', '../d-1/a', '/etc/x', ''])
        : undefined,
    mode: rarely(choose, () => 0o755),
    size: rarely(choose, () => choose([0, 1, 512, 1e9, 0o77777777777])),
    checksum: rarely(choose, () => 1),
    pax: rarely(choose, () => paxOf(choose)),
    prefix: rarely(choose, () => choose(['d-1', 'd-1/x', '..'])),
    magic: rarely(choose, () => choose(['ustar  \0', 'ustar\x0011', '\0'.repeat(8)])),
  });
  const long = (): TarEntry => ({
    name: 'L',
    type: choose(['L', 'K']),
    data: `${place()}${choose(['\0', ''])}`,
  });
  const global = (): TarEntry => ({ name: 'g', type: choose(['g', 'x']), data: paxRecords(paxOf(choose)) });
  return [rarely(choose, long), rarely(choose, global), entry].filter((one) => one !== undefined);
}

/** A tar.gz of up to five entries with some lies in it. */
export function madeUpTar(choose: Choose): MadeUp {
  const entries = times(choose, [1, 2, 3, 4, 5], () => tarEntry(choose)).flat();
  const end = choose([1024, 1024, 1024, 512, 0, 10240]);
  const tail = rarely(choose, () => writeTar([{ name: 'd-1/tail', data: 'x' }])) ?? Buffer.alloc(0);
  const tar = Buffer.concat([writeTar(entries, Buffer.alloc(end)), tail]);
  const cut = rarely(choose, () => tar.subarray(0, choose([700, 1024, 1500])));
  const packed = gzip(cut ?? tar);
  const more = rarely(choose, () => choose([gzip(Buffer.from('x')), Buffer.from('x')]));
  return { filename: 'd-1.tar.gz', bytes: more === undefined ? packed : Buffer.concat([packed, more]) };
}
