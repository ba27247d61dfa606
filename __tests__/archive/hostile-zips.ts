import { deflateRawSync } from 'node:zlib';
import type { Limits } from '../../src/archive/limits.js';
import type { RefusalCode } from '../../src/archive/refusals.js';
import { littleEndian, packWheel, writeZip, type ZipEntry, type ZipOptions } from '../support/pack.js';

/** An archive made to be refused, and the code it must be refused with. */
export interface Hostile {
  readonly code: RefusalCode;
  readonly what: string;
  readonly filename: string;
  readonly bytes: Uint8Array;
  readonly limits?: Partial<Limits>;
}

const WHEEL = 'demo-1.0-py3-none-any.whl';
const INFO = 'demo-1.0.dist-info';
const METADATA = 'Metadata-Version: 2.1\nName: demo\nVersion: 1.0\n';
const WHEEL_FILE = 'Wheel-Version: 1.0\nTag: py3-none-any\n';
const PROPER: readonly ZipEntry[] = [
  { name: `${INFO}/METADATA`, data: METADATA },
  { name: `${INFO}/WHEEL`, data: WHEEL_FILE },
];
const A: ZipEntry = { name: 'a.py', data: 'print(1)\n' };

/** Of the format, where the one entry of the central directory says what a reader has to know. */
function laterVersion(): Hostile[] {
  const bytes = writeZip([A]);
  bytes[bytes.indexOf(Buffer.from('PK\x01\x02', 'latin1')) + 6] = 64;
  return [{ code: 'zip-flags', what: 'a later version', filename: WHEEL, bytes }];
}

function zip(
  code: RefusalCode,
  what: string,
  entries: readonly ZipEntry[],
  options: ZipOptions & { limits?: Partial<Limits> } = {},
): Hostile {
  const { limits, ...rest } = options;
  const bytes = writeZip([...entries, ...PROPER], rest);
  return { code, what, filename: WHEEL, bytes, ...(limits === undefined ? {} : { limits }) };
}

/** Changes bytes of an archive at the offset `at` (from the end where negative). */
function patched(bytes: Buffer, at: number, patch: Uint8Array): Buffer {
  const copy = Buffer.from(bytes);
  copy.set(patch, at < 0 ? copy.length + at : at);
  return copy;
}

const proper = writeZip([A, ...PROPER]);
const extra = (id: number, body: Uint8Array): Buffer =>
  Buffer.concat([littleEndian([2, id], [2, body.length]), body]);
const named = (code: RefusalCode, ...names: string[]): Hostile =>
  zip(
    code,
    names.map((name) => JSON.stringify(name)).join(' and '),
    names.map((name) => ({ name, data: name })),
  );

export const HOSTILE_NAMES: readonly Hostile[] = [
  named('name-empty', ''),
  named('name-empty', 'a//b.py'),
  named('name-empty', 'a/./b.py'),
  named('zip-duplicate-name', './a.py', 'a.py'),
  named('name-absolute', '/etc/passwd'),
  named('name-drive', 'C:/a.py'),
  named('name-drive', 'x/d:a.py'),
  named('name-windows', 'x/a.py.'),
  named('name-windows', 'a.py '),
  named('name-windows', 'a.py::$DATA'),
  named('name-windows', 'x./a.py'),
  named('name-parent', '../a.py'),
  named('name-parent', 'x/../../a.py'),
  named('name-backslash', 'x\\..\\a.py'),
  named('name-control', 'a\0.py'),
  named('name-control', 'a\u001b[2K.py'),
  named('name-control', 'a\u202eyp.txt'),
  named('name-too-long', `${'x'.repeat(1100)}.py`),
  named('name-too-deep', `${'x/'.repeat(70)}a.py`),
  named('name-folding', 'x/Setup.py', 'x/setup.py'),
  named('name-folding', 'caf\u00e9.py', 'cafe\u0301.py'),
  named('name-clash', 'x', 'x/a.py'),
  named('name-clash', 'X', 'x/a.py'),
  zip('name-encoding', 'not UTF-8', [{ ...A, name: Buffer.from([0xff, 0x61]) }]),
  zip('name-encoding', 'UTF-8 that does not say so', [
    { ...A, name: '\u00e9.py', local: { flags: 0 }, central: { flags: 0 } },
  ]),
];

const nested = writeZip([A]);

/** An archive with an end record inside a stored file, told to be followed by a comment up to the end. */
function twoEnds(): Buffer {
  const data = littleEndian([4, 0x06054b50], [8, 0], [8, 0], [2, 0]);
  const bytes = writeZip([{ ...A, method: 'stored', data }, ...PROPER]);
  const at = bytes.indexOf(data);
  return patched(bytes, at + 20, littleEndian([2, bytes.length - at - 22]));
}

export const HOSTILE_ZIPS: readonly Hostile[] = [
  { code: 'format-mismatch', what: 'text', filename: WHEEL, bytes: Buffer.from('print(1)\n'.repeat(9)) },
  zip('too-many-entries', 'one above the limit', [A], { limits: { entries: 2 } }),
  zip('too-large', 'total above the limit', [A], { limits: { total: 50 } }),
  zip('too-dense', 'zeros', [{ name: 'z', data: Buffer.alloc(1 << 20) }], { limits: { densityFloor: 1e5 } }),
  zip('file-too-large', 'a big file', [{ name: 'big', data: 'x'.repeat(200) }], { limits: { file: 100 } }),
  { code: 'zip-end-record', what: 'cut off', filename: WHEEL, bytes: proper.subarray(0, -1) },
  zip('zip-end-record', 'bytes after the end', [A], { suffix: Buffer.from('x') }),
  zip('zip-end-record', 'an end record in the comment', [A], {
    comment: `PK\x05\x06${'\0'.repeat(18)}`,
  }),
  {
    code: 'zip-end-record',
    what: 'a second end record whose comment reaches the end',
    filename: WHEEL,
    bytes: twoEnds(),
  },
  {
    code: 'zip-end-mismatch',
    what: 'directory elsewhere',
    filename: WHEEL,
    bytes: patched(proper, -6, Buffer.from([1, 0, 0, 0])),
  },
  zip('zip-end-mismatch', 'more entries than there are', [A], { count: 9 }),
  {
    code: 'zip-end-mismatch',
    what: 'a header before the first record, offsets not moved',
    filename: WHEEL,
    bytes: Buffer.concat([proper.subarray(0, 4), proper]),
  },
  {
    code: 'zip-bytes-outside',
    what: 'bytes before the first record, offsets not moved',
    filename: WHEEL,
    bytes: Buffer.concat([Buffer.from('#!/bin/sh'), proper]),
  },
  {
    code: 'artifact-name',
    what: 'no version',
    filename: 'demo-x-py3-none-any.whl',
    bytes: packWheel({}, { name: 'demo', version: '1.0' }).bytes,
  },
  {
    code: 'zip-end-mismatch',
    what: 'several disks',
    filename: WHEEL,
    bytes: patched(proper, -18, Buffer.from([1, 0])),
  },
  {
    code: 'zip-end-mismatch',
    what: 'zip64 records that disagree',
    filename: WHEEL,
    bytes: patched(writeZip(PROPER, { zip64: true }), -22 - 20 - 56 + 32, Buffer.from([1])),
  },
  zip('zip-bytes-outside', 'bytes before the first record', [A], { prefix: Buffer.from('#!/bin/sh\n') }),
  zip('zip-bytes-outside', 'a hidden entry between two', [{ ...A, gap: nested }]),
  zip('zip-overlap', 'two entries, one body', [
    A,
    { ...A, name: 'b.py', central: { offset: 0, name: 'b.py' } },
  ]),
  zip('zip-overlap', 'body longer than its room', [
    { ...A, local: { packed: 999 }, central: { packed: 999 } },
  ]),
  ...(
    [
      ['name', { name: 'b.py' }],
      ['size', { size: 3 }],
      ['packed size', { packed: 3 }],
      ['method', { method: 0 }],
      ['flags', { flags: 2 }],
      ['CRC', { crc: 1 }],
    ] as const
  ).map(([what, local]) => zip('zip-header-mismatch', `local ${what} differs`, [{ ...A, local }])),
  zip('zip-header-mismatch', 'a descriptor that only the central header announces', [
    { ...A, central: { flags: 8 } },
  ]),
  zip('zip-header-mismatch', 'sizes before a descriptor', [{ ...A, descriptor: true, local: { size: 9 } }]),
  zip('zip-descriptor', 'CRC differs', [{ ...A, descriptor: { crc: 1 } }]),
  zip('zip-descriptor', 'size differs', [{ ...A, descriptor: { size: 1 } }]),
  zip('zip-descriptor', 'absent', [
    { ...A, local: { flags: 8, crc: 0, packed: 0, size: 0 }, central: { flags: 8 } },
  ]),
  zip('zip-extra', 'longer than its area', [{ ...A, central: { extra: Buffer.from([9, 9, 200, 0]) } }]),
  zip('zip-extra', 'another name', [
    { ...A, central: { extra: extra(0x7075, Buffer.from('\x01\0\0\0\0b.py')) } },
  ]),
  zip('zip-extra', 'zip64 sizes nobody asked for', [
    { ...A, central: { extra: extra(1, littleEndian([8, 5], [8, 5])) } },
  ]),
  ...laterVersion(),
  zip('zip-flags', 'patch data', [{ ...A, local: { flags: 0x20 }, central: { flags: 0x20 } }]),
  zip('zip-method', 'bzip2', [{ ...A, local: { method: 12 }, central: { method: 12 } }]),
  zip('zip-encrypted', 'classic', [{ ...A, local: { flags: 1 }, central: { flags: 1 } }]),
  zip('zip-encrypted', 'masked headers', [{ ...A, local: { flags: 0x2000 }, central: { flags: 0x2000 } }]),
  zip('zip-folder-content', 'a folder with text', [{ name: 'x/', data: 'text' }]),
  zip('zip-special-file', 'a symbolic link', [{ name: 'x', data: '/etc/passwd', mode: 0o120777 }]),
  zip('zip-duplicate-name', 'same content', [A, A]),
  zip('zip-duplicate-name', 'other content', [A, { ...A, data: 'print(2)\n' }]),
  zip('zip-corrupt', 'no deflate', [{ ...A, raw: Buffer.from([0xff, 0xff, 0xff]) }]),
  zip('zip-corrupt', 'bytes after the deflate stream', [
    { ...A, raw: Buffer.concat([deflateRawSync('print(1)\n'), Buffer.from('more')]) },
  ]),
  zip('zip-size', 'longer than told', [{ ...A, local: { size: 3 }, central: { size: 3 } }]),
  zip('zip-size', 'shorter than told', [{ ...A, local: { size: 99 }, central: { size: 99 } }]),
  zip('zip-size', 'stored with two sizes', [
    { ...A, method: 'stored', local: { size: 99 }, central: { size: 99 } },
  ]),
  zip('zip-crc', 'wrong in both headers', [{ ...A, local: { crc: 1 }, central: { crc: 1 } }]),
  {
    code: 'zip-directory',
    what: 'no entry where one is told',
    filename: WHEEL,
    bytes: patched(proper, proper.indexOf('PK\x01\x02', 0, 'latin1'), Buffer.from('PX')),
  },
  {
    code: 'zip-truncated',
    what: 'zip64 locator at the very start',
    filename: WHEEL,
    bytes: Buffer.concat([
      Buffer.from('PK\x03\x04', 'latin1'),
      littleEndian([4, 0x07064b50], [8, 0], [8, 0]),
      proper.subarray(-22),
    ]),
  },
  {
    code: 'wheel-dist-info',
    what: 'two dist-info folders',
    filename: WHEEL,
    bytes: packWheel({ 'other-1.0.dist-info/METADATA': METADATA }, { name: 'demo', version: '1.0' }).bytes,
  },
  {
    code: 'wheel-dist-info',
    what: 'a second one, in capitals',
    filename: WHEEL,
    bytes: packWheel({ 'demo-1.0.DIST-INFO/entry_points.txt': '' }, { name: 'demo', version: '1.0' }).bytes,
  },
  ...['purelib', 'platlib', 'data/lib/python3.11/site-packages', 'data/Lib/site-packages'].map((place) => ({
    code: 'wheel-dist-info' as const,
    what: `another package by way of ${place}`,
    filename: WHEEL,
    bytes: packWheel(
      { [`demo-1.0.data/${place}/other-1.0.dist-info/METADATA`]: METADATA },
      { name: 'demo', version: '1.0' },
    ).bytes,
  })),
  ...[
    'other-1.0.egg-info/PKG-INFO',
    'other-1.0-py3.11.egg-info',
    'other.egg-link',
    'other-1.0-py3.11.egg/EGG-INFO/PKG-INFO',
    'demo-1.0.data/purelib/other.EGG-INFO/PKG-INFO',
  ].map((path) => ({
    code: 'wheel-dist-info' as const,
    what: `what older tools take for another package, ${path}`,
    filename: WHEEL,
    bytes: packWheel({ [path]: METADATA }, { name: 'demo', version: '1.0' }).bytes,
  })),
  ...['demo-9.9.dist-info', 'demo-1.0-extra.dist-info'].map((folder) => ({
    code: 'metadata-version' as const,
    what: `a folder of another version, ${folder}`,
    filename: WHEEL,
    bytes: writeZip([{ name: `${folder}/METADATA`, data: METADATA }]),
  })),
  ...[
    '../../../bin/python,,',
    '"../x",,',
    '"."./x,,',
    'a/../../x,,',
    '..\\x,,',
    '/etc/hosts,,',
    '"/x",,',
    'C:\\x,,',
    'a,,\x0b../x,,',
    '"a\n/../../x",,',
  ].map((line) => ({
    code: 'wheel-record-outside' as const,
    what: JSON.stringify(line),
    filename: WHEEL,
    bytes: packWheel(
      { [`${INFO}/RECORD`]: `${INFO}/METADATA,,\n${line}\n${INFO}/RECORD,,\n` },
      { name: 'demo', version: '1.0' },
    ).bytes,
  })),
  {
    code: 'metadata-name',
    what: 'a dist-info folder of another project',
    filename: WHEEL,
    bytes: writeZip([{ name: 'other-1.0.dist-info/METADATA', data: METADATA }]),
  },
  { code: 'wheel-dist-info', what: 'none', filename: WHEEL, bytes: writeZip([A]) },
  { code: 'wheel-file', what: 'absent', filename: WHEEL, bytes: writeZip(PROPER.slice(0, 1)) },
  {
    code: 'wheel-file',
    what: 'of a later version',
    filename: WHEEL,
    bytes: packWheel({ [`${INFO}/WHEEL`]: 'Wheel-Version: 2.0\n' }, { name: 'demo', version: '1.0' }).bytes,
  },
  { code: 'wheel-record', what: 'absent', filename: WHEEL, bytes: writeZip(PROPER) },
  {
    code: 'wheel-record',
    what: 'Latin-1',
    filename: WHEEL,
    bytes: packWheel(
      { [`${INFO}/RECORD`]: Buffer.from('\u00e9.py,,\n', 'latin1') },
      { name: 'demo', version: '1.0' },
    ).bytes,
  },
  ...(
    [
      ['climbs', '[console_scripts]\n../lib/python3.11/site-packages/sitecustomize.py = demo:main\n'],
      ['is absolute', '[ gui_scripts ]\n/tmp/x=demo:main\n'],
      ['is in a folder', '[other]\na/b = c\n[console_scripts]\u2028  sub/dir : demo:main\n'],
      ['climbs on Windows', '[console_scripts]\r..\\x = demo:main\r'],
      ['is none', '[console_scripts]\n.. = demo:main\n'],
    ] as const
  ).map(([what, text]) => ({
    code: 'wheel-program-place' as const,
    what: `a program that ${what}`,
    filename: WHEEL,
    bytes: packWheel({ [`${INFO}/entry_points.txt`]: text }, { name: 'demo', version: '1.0' }).bytes,
  })),
  ...(
    [
      [`${INFO}/entry_points.txt`, '[console_scripts]\npython3.11 = demo:main\n'],
      ['demo-1.0.data/scripts/python', '#!/bin/sh\n'],
      ['demo-1.0.data/scripts/Python.EXE', 'MZ'],
      ['other.data/data/bin/python3', '#!/bin/sh\n'],
      ['demo-1.0.data/data/pyvenv.cfg', 'home = /tmp\n'],
      ['demo-1.0.data/data/Scripts/python312._pth', '.\n'],
      ['demo-1.0.data/data/lib/libpython3.11.so.1.0', ''],
      ['demo-1.0.data/data/lib/python3.11/encodings/__init__.py', ''],
      ['demo-1.0.data/data/Lib/os.py', ''],
      ['demo-1.0.data/data/lib/libcrypto.so.3', ''],
      ['demo-1.0.data/data/lib64/libc.so.6', ''],
      ['demo-1.0.data/data/lib/ld-linux-x86-64.so.2', ''],
      ['demo-1.0.data/data/lib/libffi.dylib', ''],
      ['demo-1.0.data/data/DLLs/_ssl.pyd', ''],
    ] as const
  ).map(([path, data]) => ({
    code: 'wheel-interpreter' as const,
    what: path,
    filename: WHEEL,
    bytes: packWheel({ [path]: data }, { name: 'demo', version: '1.0' }).bytes,
  })),
  ...[
    'scripts/activate',
    'data/bin/activate.fish',
    'data/Scripts/Activate.ps1',
    'data/etc/conda/activate.d/demo.sh',
    'data/etc/profile.d/demo.sh',
    'data/share/fish/vendor_conf.d/demo.fish',
    'data/share/systemd/user/default.target.wants/demo.service',
  ].map((place) => ({
    code: 'wheel-autostart' as const,
    what: place,
    filename: WHEEL,
    bytes: packWheel({ [`demo-1.0.data/${place}`]: 'true\n' }, { name: 'demo', version: '1.0' }).bytes,
  })),
  { code: 'metadata-missing', what: 'absent', filename: WHEEL, bytes: writeZip(PROPER.slice(1)) },
  ...(
    [
      ['metadata-encoding', 'Latin-1', Buffer.from(`${METADATA}Author: \u00e9\n`, 'latin1')],
      ['metadata-field', 'no version', 'Metadata-Version: 2.1\nName: demo\n'],
      ['metadata-field', 'two names', `${METADATA}Name: other\n`],
      ['metadata-name', 'another project', METADATA.replace('demo', 'dem0')],
      ['metadata-version', 'another version', METADATA.replace('1.0', '1.1')],
      ['metadata-direct-url', 'a URL', `${METADATA}Requires-Dist: dep @ https://evil.invalid/dep.zip\n`],
      [
        'metadata-direct-url',
        'a URL and extras',
        `${METADATA}Requires-Dist: d[x]@file:///d ; extra == "y"\n`,
      ],
    ] as const
  ).map(([code, what, text]) => ({
    code,
    what,
    filename: WHEEL,
    bytes: packWheel({ [`${INFO}/METADATA`]: text }, { name: 'demo', version: '1.0' }).bytes,
  })),
  {
    code: 'metadata-name',
    what: 'another project, in a folder of its name',
    filename: WHEEL,
    bytes: packWheel({}, { name: 'dem0', version: '1.0' }).bytes,
  },
];
