import { execFileSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { memorySource } from '../../../src/archive/memory-source.js';
import { inspect } from '../../../src/inspect.js';
import { inspectFolder } from '../../../src/inspect/folder.js';
import type { Inspection } from '../../../src/model/inspection.js';
import { buildableFiles } from '../../support/buildable-project.js';
import { filesOfNote, type FilesOfNote } from '../../support/inspected.js';
import { BLOCKED_CODE } from '../../support/own-packages.js';
import { gzip, packSdist, packWheel, writeTar, writeZip, type FileSet } from '../../support/pack.js';
import { python } from '../../support/loaded-python.js';

const zip = (files: FileSet, prefix = ''): Buffer =>
  writeZip(
    Object.entries(files).map(([name, data]) => ({ name, data })),
    { prefix: Buffer.from(prefix) },
  );
const BAD_SETUP = `import os\n${BLOCKED_CODE}\nfrom setuptools import setup\nsetup(name="bad")\n`;
const BAD_WHEEL = packWheel({ 'bad.py': `import os\n${BLOCKED_CODE}\n` }, { name: 'bad', version: '1.0' });
const BAD_SDIST = packSdist({ 'setup.py': BAD_SETUP }, { name: 'bad', version: '1.0' });
const TAR = writeTar([{ name: 'bad-1.0/setup.py', data: BAD_SETUP }]);
const OUTER = 'outer-1.0.tar.gz';

/** An sdist with a back end of its own and one file more. */
function carrier(files: FileSet): Promise<Inspection> {
  const { bytes } = packSdist(
    { ...buildableFiles({ name: 'outer' }), ...files },
    { name: 'outer', version: '1.0' },
  );
  return inspect(memorySource(bytes), OUTER, python);
}

/** The same as `filesOfNote`; whatever is found is found of the outer artifact. */
function told(inspection: Inspection): FilesOfNote {
  const { findings, unscanned } = inspection;
  for (const { artifact } of [...findings, ...unscanned]) expect(artifact).toMatch(/^outer/);
  return filesOfNote(inspection);
}

function packedByPython(module: string): Buffer {
  const code = `import sys, ${module}; sys.stdout.buffer.write(${module}.compress(sys.stdin.buffer.read()))`;
  return execFileSync('python3', ['-c', code], { input: TAR });
}

test.each<[string, string, () => Uint8Array]>([
  ['vendor/bad-1.0-py3-none-any.whl', 'bad.py', () => BAD_WHEEL.bytes],
  ['vendor/wheel.bin', 'bad.py', () => BAD_WHEEL.bytes],
  ['tests/bad-1.0.tar.gz', 'bad-1.0/setup.py', () => BAD_SDIST.bytes],
  ['bad.zip', 'bad-1.0/setup.py', () => zip({ 'bad-1.0/setup.py': BAD_SETUP })],
  ['flat.zip', 'setup.py', () => zip({ 'setup.py': BAD_SETUP, 'note.txt': '' })],
  ['bad.tar', 'bad-1.0/setup.py', () => TAR],
  ['data/table.csv', 'bad-1.0/setup.py', () => gzip(TAR)],
  ['bad.tar.bz2', 'bad-1.0/setup.py', () => packedByPython('bz2')],
  ['bad.tar.xz', 'bad-1.0/setup.py', () => packedByPython('lzma')],
  [
    'own.zip',
    'bad/end.py',
    () =>
      zip({
        'bad/pyproject.toml': '[build-system]\nrequires = []\nbuild-backend = "end"\nbackend-path = ["."]\n',
        'bad/end.py': `import os\n${BLOCKED_CODE}\n`,
      }),
  ],
])('%s within an sdist is judged with it', async (path, file, bytes) => {
  const inner = `outer-1.0/${path}`;
  expect(told(await carrier({ [path]: bytes() }))).toEqual({ grave: [`${inner}!/${file}`], unscanned: [] });
});

test('an honest archive adds nothing that counts', async () => {
  const wheel = packWheel({ 'good.py': 'VALUE = 1\n' }, { name: 'good', version: '1.0' });
  const sdist = packSdist(buildableFiles({ name: 'good' }), { name: 'good', version: '1.0' });
  const found = await carrier({ 'tests/g.whl': wheel.bytes, 'tests/g.tar.gz': sdist.bytes });
  expect(told(found)).toEqual({ grave: [], unscanned: [] });
});

test('the archives of a folder are read as well', async () => {
  const files: FileSet = { ...buildableFiles({ name: 'outer' }), 'vendor/bad.whl': BAD_WHEEL.bytes };
  const read = ({ path }: { path: string }): Buffer => Buffer.from(files[path] ?? '');
  const found = await inspectFolder(
    {
      entries: Object.entries(files).map(([path, data]) => ({ path, size: data.length })),
      unread: [],
      read,
      head: (entry, length) => read(entry).subarray(0, length),
    },
    'outer',
    python,
  );
  expect(told(found)).toEqual({ grave: ['outer/vendor/bad.whl!/bad.py'], unscanned: [] });
});

test.each<[string, FileSet, boolean]>([
  ['setup.py', { 'setup.py': 'from setuptools import setup\nsetup()\n' }, true],
  ['setuptools', { 'pyproject.toml': backend('setuptools.build_meta') }, true],
  ['no known back end', { 'pyproject.toml': backend('own_plugin.api') }, true],
  [
    'a build script',
    { 'pyproject.toml': `${backend('poetry.core.masonry.api')}[tool.poetry.build]\nscript = "b.py"\n` },
    true,
  ],
  ['a hook', { 'pyproject.toml': backend('hatchling.build'), 'hatch_build.py': '' }, true],
  ['hatch.toml', { 'pyproject.toml': backend('hatchling.build'), 'hatch.toml': '' }, true],
  ['hatchling', { 'pyproject.toml': backend('hatchling.build') }, false],
  ['poetry', { 'pyproject.toml': backend('poetry.core.masonry.api') }, false],
])('built by %s', async (_, files, isRead) => {
  const { bytes } = packSdist({ ...files, 'a.whl': BAD_WHEEL.bytes }, { name: 'outer', version: '1.0' });
  const found = told(await inspect(memorySource(bytes), OUTER, python));
  expect(found).toEqual({ grave: isRead ? ['outer-1.0/a.whl!/bad.py'] : [], unscanned: [] });
});

function backend(name: string): string {
  return `[build-system]\nrequires = ["x"]\nbuild-backend = "${name}"\n`;
}

function wrapped(times: number): Buffer {
  return times === 0 ? BAD_WHEEL.bytes : zip({ 'in.zip': wrapped(times - 1) });
}

test('archives in archives are read three deep, and what lies deeper is unscanned', async () => {
  expect(told(await carrier({ 'a.zip': wrapped(2) }))).toEqual({
    grave: ['outer-1.0/a.zip!/in.zip!/in.zip!/bad.py'],
    unscanned: [],
  });
  expect(told(await carrier({ 'a.zip': wrapped(3) }))).toEqual({
    grave: [],
    unscanned: ['nested-too-deep outer-1.0/a.zip!/in.zip!/in.zip!/in.zip'],
  });
});

test.each<[string, string, () => Uint8Array]>([
  ['behind other bytes', 'unsupported-format', () => zip({ 'setup.py': BAD_SETUP }, 'GIF89a')],
  ['cut short', 'gzip-corrupt', () => gzip(TAR).subarray(0, -9)],
  [
    'with a name that climbs',
    'name-parent',
    () =>
      writeTar([
        { name: 'bad-1.0/setup.py', data: BAD_SETUP },
        { name: '../a', data: 'a' },
      ]),
  ],
  ['of two members', 'gzip-trailing-bytes', () => Buffer.concat([gzip(TAR), gzip(TAR)])],
  ['with bytes at its end', 'zip-end-record', () => Buffer.concat([BAD_WHEEL.bytes, Buffer.from('tail')])],
  ['of old LZMA', 'unsupported-format', () => packedOld()],
  [
    'with a direct URL',
    'metadata-direct-url',
    () => packWheel({}, { name: 'b', version: '1', requiresDist: ['c @ file:///c'] }).bytes,
  ],
])('an archive %s leaves the whole unscanned', async (_, code, bytes) => {
  const found = await carrier({ 'a.tar.gz': bytes() });
  expect(told(found).unscanned).toEqual([expect.stringMatching(`^${code} outer-1.0/a.tar.gz`)]);
  expect(found.unscanned[0]?.reason).toMatch(/^In what a build could have installed: /);
});

function packedOld(): Buffer {
  const code =
    'import sys, lzma; sys.stdout.buffer.write(lzma.compress(sys.stdin.buffer.read(), lzma.FORMAT_ALONE))';
  return execFileSync('python3', ['-c', code], { input: TAR });
}

test.each<[string, string, () => Uint8Array]>([
  ['a zip behind other bytes', 'unsupported-format', () => zip({ 'setup.py': BAD_SETUP }, 'GIF89a')],
  [
    'a wheel with bytes at its end',
    'zip-end-record',
    () => Buffer.concat([BAD_WHEEL.bytes, Buffer.from('x')]),
  ],
  ['a packed tar that is cut short', 'gzip-corrupt', () => gzip(TAR).subarray(0, -9)],
])('%s is one whatever it is called', async (_, code, bytes) => {
  expect(told(await carrier({ 'a.gif': bytes() })).unscanned).toEqual([
    expect.stringMatching(`^${code} outer-1.0/a.gif`),
  ]);
});

test('what is not called like an archive, and is none that can be read, is data', async () => {
  const files = { 'a.pickle': packedOld(), 'a.bin': gzipSync(Buffer.from([1, 2, 3])).subarray(0, -9) };
  expect(told(await carrier(files))).toEqual({ grave: [], unscanned: [] });
});

test.each<[string, () => Uint8Array]>([
  ['packed data', () => gzipSync('a,b\n'.repeat(400))],
  ['packed data in blocks', () => Buffer.concat([gzipSync('a,b\n'.repeat(400)), gzipSync('c,d\n')])],
  ['little packed data', () => gzipSync('a')],
  ['packed data without an end', () => gzipSync('a').subarray(0, 10)],
  ['a damaged zip of something else', () => Buffer.concat([zip({ 'a.csv': 'a' }), Buffer.from('tail')])],
  [
    'a tar of something else with a name that climbs',
    () =>
      writeTar([
        { name: 'a.csv', data: 'a' },
        { name: '../b.csv', data: 'b' },
      ]),
  ],
  ['an honest zip', () => zip({ 'word/document.xml': 'x' })],
  ['an empty file', () => Buffer.alloc(0)],
  ['zeros', () => Buffer.alloc(2000)],
  ['text', () => Buffer.from('setup.py pyproject.toml PK '.repeat(100))],
])('%s is no archive that could be installed', async (_, bytes) => {
  expect(told(await carrier({ 'tests/data.whl': bytes() }))).toEqual({ grave: [], unscanned: [] });
});

test('all of them share one allowance', async () => {
  const large = gzip(
    writeTar([
      { name: 'x/setup.py', data: '' },
      { name: 'x/data', data: Buffer.alloc(60 << 20) },
    ]),
  );
  const found = await carrier(Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [name, large])));
  expect(told(found).unscanned).toEqual(['too-large outer-1.0/e']);
});
