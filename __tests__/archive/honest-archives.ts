import {
  littleEndian,
  gzip,
  packAll,
  packSdist,
  packWheel,
  paxRecords,
  writeTar,
  writeZip,
  type TarEntry,
} from '../support/pack.js';

/** An archive as ordinary tools write it. */
export interface Honest {
  readonly what: string;
  readonly filename: string;
  readonly bytes: Uint8Array;
}

const PKG_INFO = 'Metadata-Version: 2.1\nName: demo\nVersion: 1.0\n';
const FILES = { 'demo/__init__.py': 'print(1)\n', 'setup.py': 'pass\n', 'PKG-INFO': PKG_INFO };
const LONG = `demo-1.0/${'long/'.repeat(40)}name.py`;

const tar = (what: string, entries: readonly TarEntry[], end?: Uint8Array): Honest => ({
  what,
  filename: 'demo-1.0.tar.gz',
  bytes: gzip(writeTar(entries, end)),
});

const entries: readonly TarEntry[] = Object.entries(FILES).map(([name, data]) => ({
  name: `demo-1.0/${name}`,
  data,
}));
const [first = { name: '' }, ...others] = entries;

/** The files of the smallest wheel, written in the ways zip tools differ. */
const wheelFiles = [
  { name: 'demo.py', data: 'print(1)\n'.repeat(50) },
  { name: 'demo-1.0.dist-info/METADATA', data: PKG_INFO },
  { name: 'demo-1.0.dist-info/WHEEL', data: 'Wheel-Version: 1.0\nTag: py3-none-any\n' },
  { name: 'demo-1.0.dist-info/RECORD', data: 'demo-1.0.dist-info/RECORD,,\n' },
];
const zip = (what: string, bytes: Uint8Array): Honest => ({
  what,
  filename: 'demo-1.0-py3-none-any.whl',
  bytes,
});

export const HONEST: readonly Honest[] = [
  ...packAll().map(({ filename, bytes }) => ({ what: filename, filename, bytes })),
  {
    what: 'a wheel with a name in UTF-8',
    ...packWheel({ 'd\u00e9mo.py': 'x' }, { name: 'demo', version: '1.0' }),
  },
  {
    what: 'a wheel with programs and data',
    ...packWheel(
      {
        'demo-1.0.data/scripts/python-demo': '#!python\n',
        'demo-1.0.data/data/lib/python3.11/site-packages/demo.pth': 'demo\n',
        'demo-1.0.data/data/lib/libdemo.so': '',
        'demo-1.0.data/data/lib/libtbb.so.12': '',
        'demo-1.0.data/data/lib/libiomp5.so': '',
        'demo-1.0.data/data/Library/bin/mkl_rt.2.dll': '',
        'demo-1.0.data/data/share/bash-completion/completions/demo': '',
        'demo-1.0.data/data/share/fish/vendor_completions.d/demo.fish': '',
        'demo-1.0.data/data/share/systemd/user/demo.service': '',
        'demo-1.0.data/data/share/python': '',
        'demo-1.0.dist-info/entry_points.txt':
          '[console_scripts]\n# a/b = c\nipython3 = demo:main\n[demo.handlers]\ntext/plain = demo:main\n',
      },
      { name: 'demo', version: '1.0' },
    ),
  },
  zip(
    'a wheel with names from the root on',
    writeZip([{ name: './demo/more.py', data: 'x' }, ...wheelFiles]),
  ),
  { what: 'an sdist', ...packSdist(FILES, { name: 'demo', version: '1.0' }) },
  zip('stored', writeZip(wheelFiles.map((file) => ({ ...file, method: 'stored' as const })))),
  zip(
    'zip64',
    writeZip(
      wheelFiles.map((file) => ({ ...file, zip64: true })),
      { zip64: true },
    ),
  ),
  zip('data descriptors', writeZip(wheelFiles.map((file) => ({ ...file, descriptor: true })))),
  zip(
    'data descriptors that only the local headers announce',
    writeZip(wheelFiles.map((file) => ({ ...file, descriptor: true, central: { flags: 0 } }))),
  ),
  zip(
    'empty zip64 fields before descriptors',
    writeZip(
      wheelFiles.map((file) => ({
        ...file,
        descriptor: true,
        local: { extra: littleEndian([2, 1], [2, 0]) },
      })),
    ),
  ),
  zip('zip64 in the end record alone, a comment', writeZip(wheelFiles, { zip64: true, comment: 'built' })),
  zip(
    'local zip64 sizes that repeat the header',
    writeZip([
      {
        name: 'five.py',
        data: 'abcde',
        method: 'stored',
        local: { extra: littleEndian([2, 1], [2, 16], [8, 5], [8, 5]) },
      },
      ...wheelFiles,
    ]),
  ),
  zip('folders', writeZip([{ name: 'x/', method: 'stored', mode: 0o040755 }, ...wheelFiles])),
  {
    what: 'a wheel of the first version of the format',
    ...packWheel({ 'demo-1.0.dist-info/WHEEL': 'Wheel-Version: 0.1\n' }, { name: 'demo', version: '1.0' }),
  },
  zip('executable', writeZip([{ name: 'run', data: '#!', mode: 0o100755 }, ...wheelFiles])),
  zip('an empty file', writeZip([{ name: 'empty.py', data: '' }, ...wheelFiles])),
  zip(
    'a nested zip',
    writeZip([{ name: 'x.zip', data: writeZip(wheelFiles), method: 'stored' }, ...wheelFiles]),
  ),
  {
    what: 'a zip sdist',
    filename: 'demo-1.0.zip',
    bytes: writeZip(entries.map(({ name, data = '' }) => ({ name, data }))),
  },
  { ...tar('tgz', entries), filename: 'demo-1.0.tgz' },
  tar(
    'PAX times',
    entries.map((entry) => ({ ...entry, pax: { mtime: '1700000000.25' } })),
  ),
  tar('AppleDouble files', [...entries, { name: 'demo-1.0/._.', data: 'x' }]),
  tar('PAX path', [{ ...first, pax: { path: LONG } }, ...others]),
  tar('PAX size that repeats the header', [{ ...first, pax: { size: '9' } }, ...others]),
  tar('a GNU long name', [{ name: '././@LongLink', type: 'L', data: `${LONG}\0` }, first, ...others]),
  tar('a ustar prefix', [{ ...first, name: 'x.py', prefix: 'demo-1.0/deep' }, ...others]),
  tar('as git archive writes', [
    { name: 'pax_global_header', type: 'g', data: paxRecords({ comment: 'f'.repeat(40) }) },
    ...entries,
  ]),
  tar('leading ./', [
    { name: './', type: '5' },
    { name: './demo-1.0/', type: '5' },
    ...entries.map((entry) => ({ ...entry, name: `./${String(entry.name)}` })),
  ]),
  tar('old headers', [
    { name: 'demo-1.0/', type: '\0', magic: '\0\0\0\0\0\0\0\0' },
    ...entries.map((entry) => ({ ...entry, type: '\0', magic: '\0\0\0\0\0\0\0\0' })),
  ]),
  tar(
    'GNU magic',
    entries.map((entry) => ({ ...entry, magic: 'ustar  \0' })),
  ),
  tar('padded to a record', entries, Buffer.alloc(10240)),
  tar('no closing blocks', entries, Buffer.alloc(0)),
  tar('the same file twice', [...entries, first]),
  tar('a link beside the folder', [...entries, { name: 'latest', type: '2', linkname: 'demo-1.0' }]),
  tar('links', [
    ...entries,
    { name: 'demo-1.0/hard.py', type: '1', linkname: 'demo-1.0/setup.py' },
    { name: 'demo-1.0/soft.py', type: '2', linkname: 'setup.py' },
    { name: 'demo-1.0/demo/up.py', type: '2', linkname: '../soft.py' },
    { name: 'demo-1.0/folder', type: '2', linkname: './demo/' },
    { name: 'demo-1.0/through.py', type: '2', linkname: 'folder/up.py' },
    { name: 'demo-1.0/dangling', type: '2', linkname: 'nothing/here' },
  ]),
];
