import type { Inspection } from '../../../src/model/inspection.js';
import { gravePlaces, inspectPacked } from '../../support/inspected.js';
import { BLOCKED_CODE, BLOCKED_MODULE } from '../../support/own-packages.js';
import { packSdist, packWheel, writeZip, type FileSet } from '../../support/pack.js';

const CALLED = `import os\ndef start():\n    ${BLOCKED_CODE.replaceAll('\n', '\n    ')}\n`;
const OWN = { name: 'outer', version: '1.0' };

const zipOf = (files: Readonly<Record<string, string>>): Buffer =>
  writeZip(Object.entries(files).map(([name, text]) => ({ name, data: text })));

const read = (kind: 'wheel' | 'sdist', files: FileSet): Promise<Inspection> => {
  return inspectPacked((kind === 'wheel' ? packWheel : packSdist)(files, OWN));
};

const HERE = 'import os, sys\nhere = os.path.dirname(__file__)\n';
const SETUP = 'from setuptools import setup\nsetup(name="outer", packages=["outer"])\n';

test.each<[string, 'wheel' | 'sdist', Readonly<Record<string, string>>, string]>([
  [
    'a path that is inserted',
    'wheel',
    { 'outer/__init__.py': `${HERE}sys.path.insert(0, os.path.join(here, 'own.zip'))\nimport evil\n` },
    'import outer/own.zip!/evil.py',
  ],
  [
    'a function of what lies in it',
    'wheel',
    { 'outer/__init__.py': `${HERE}sys.path.append(here + '/own.zip')\nimport called\ncalled.start()\n` },
    'import outer/own.zip!/called.py',
  ],
  [
    'paths that are put before the others',
    'wheel',
    { 'outer/__init__.py': `${HERE}sys.path[:0] = [here + '/own.zip']\nimport evil\n` },
    'import outer/own.zip!/evil.py',
  ],
  [
    'a name that is put together',
    'wheel',
    { 'outer/__init__.py': `${HERE}sys.path.insert(0, here + '/ow' + 'n.zip')\nimport evil\n` },
    'import outer/own.zip!/evil.py',
  ],
  [
    'an importer of zips',
    'wheel',
    {
      'outer/__init__.py': `${HERE}import zipimport\nzipimport.zipimporter(here + '/own.zip').find_spec('evil')\n`,
    },
    'import outer/own.zip!/evil.py',
  ],
  [
    'a line of a path file',
    'wheel',
    { 'own.pth': 'outer/own.zip\n', 'outer/__init__.py': '' },
    'import outer/own.zip!/evil.py',
  ],
  [
    'a program that is started',
    'wheel',
    {
      'outer/__init__.py': `${HERE}import subprocess\nsubprocess.run([sys.executable, here + '/own.zip'])\n`,
    },
    'import outer/own.zip!/__main__.py',
  ],
  [
    'a path that setup.py inserts',
    'sdist',
    {
      'setup.py': `import sys\nsys.path.insert(0, 'outer/own.zip')\nimport called\ncalled.start()\n${SETUP}`,
    },
    'install outer-1.0/outer/own.zip!/called.py',
  ],
  [
    'a path of a back end',
    'sdist',
    {
      'pyproject.toml':
        '[build-system]\nrequires = []\nbuild-backend = "evil"\nbackend-path = ["outer/own.zip"]\n',
    },
    'install outer-1.0/outer/own.zip!/evil.py',
  ],
])('%s', async (_, kind, files, place) => {
  const zip = zipOf({ 'evil.py': BLOCKED_MODULE, 'called.py': CALLED, '__main__.py': BLOCKED_MODULE });
  const harmless = zipOf({ 'evil.py': 'x = 1\n', 'called.py': 'def start(): pass\n', '__main__.py': '' });
  expect(gravePlaces(await read(kind, { ...files, 'outer/own.zip': zip }))).toContain(place);
  const honest = await read(kind, { ...files, 'outer/own.zip': harmless });
  expect([gravePlaces(honest), honest.unscanned]).toEqual([[], []]);
});

test('a wheel that code of another installs is read', async () => {
  const { bytes } = packWheel({ 'inner.py': BLOCKED_MODULE }, { name: 'inner', version: '1.0' });
  const code = `${HERE}import subprocess\nsubprocess.run([sys.executable, '-m', 'pip', 'install', here + '/inner-1.0-py3-none-any.whl'])\n`;
  const found = await read('wheel', { 'outer/__init__.py': code, 'outer/inner-1.0-py3-none-any.whl': bytes });
  expect(gravePlaces(found)).toContain('import outer/inner-1.0-py3-none-any.whl!/inner.py');
});

test('an sdist in a wheel that builds is read, and one that cannot be read leaves it unscanned', async () => {
  const { bytes } = packSdist({ 'setup.py': BLOCKED_MODULE }, { name: 'inner', version: '1.0' });
  const backend =
    'def get_requires_for_build_wheel(config_settings=None):\n    return ["inner @ " + where()]\n';
  const files = { 'outer/__init__.py': backend, 'outer/inner-1.0.tar.gz': bytes };
  expect(gravePlaces(await read('wheel', files))).toContain(
    'install outer/inner-1.0.tar.gz!/inner-1.0/setup.py',
  );
  const broken = await read('wheel', { ...files, 'outer/inner-1.0.tar.gz': bytes.subarray(0, 200) });
  expect(broken.unscanned).toMatchObject([{ file: 'outer/inner-1.0.tar.gz' }]);
  const folder = await read('wheel', {
    'outer/__init__.py': backend,
    'outer/tests/inner/setup.py': BLOCKED_MODULE,
  });
  expect(gravePlaces(folder)).toContain('install outer/tests/inner/setup.py');
});

test('an archive that is imported from and cannot be read leaves the package unscanned', async () => {
  const zip = Buffer.concat([Buffer.from('#!/usr/bin/python\n'), zipOf({ 'evil.py': BLOCKED_MODULE })]);
  const code = `${HERE}sys.path.insert(0, here + '/own.zip')\nimport evil\n`;
  const { unscanned } = await read('wheel', { 'outer/__init__.py': code, 'outer/own.zip': zip });
  expect(unscanned).toMatchObject([{ file: 'outer/own.zip' }]);
});

test('compiled modules of an archive that is imported from leave the package unscanned', async () => {
  const code = `${HERE}sys.path.insert(0, here + '/own.zip')\nimport evil\n`;
  const zip = zipOf({ 'evil.py': 'x = 1\n', 'evil.pyc': 'compiled' });
  const { unscanned } = await read('wheel', { 'outer/__init__.py': code, 'outer/own.zip': zip });
  expect(unscanned).toMatchObject([{ code: 'bytecode-instead', file: 'outer/own.zip!/evil.pyc' }]);
  const unused = await read('wheel', { 'outer/__init__.py': 'x = 1\n', 'outer/own.zip': zip });
  expect(unused.unscanned).toEqual([]);
});

test('archives of data are left alone', async () => {
  const files = {
    'outer/__init__.py': `${HERE}import zipfile\ndata = zipfile.ZipFile(here + '/data.zip').read('a.txt')\n`,
    'outer/data.zip': zipOf({ 'a.txt': 'x' }),
    'outer/zones.tar.gz': Buffer.from('not a tar'),
    'outer/samples/setup.py': BLOCKED_MODULE,
  };
  const { unscanned } = await read('wheel', files);
  expect(unscanned).toEqual([]);
});

test('what only tests of a source distribution import from is theirs', async () => {
  const tests = {
    'tests/test_a.py': `${HERE}sys.path.insert(0, os.path.join(here, 'own.egg'))\nimport evil\n`,
  };
  const inner = { 'tests/own.egg': zipOf({ 'evil.py': 'A = 1\n', 'evil.pyc': 'x' }) };
  const quiet = { 'setup.py': SETUP, 'outer/__init__.py': '', ...tests, ...inner };
  expect((await read('sdist', quiet)).unscanned).toEqual([]);
  const loud = {
    ...quiet,
    'setup.py': `import sys\nsys.path.insert(0, "tests/own.egg")\nimport evil\n${SETUP}`,
  };
  expect((await read('sdist', loud)).unscanned.map(({ code }) => code)).toContain('bytecode-instead');
});

test('more archives than are unpacked leave the package unscanned', async () => {
  const names = Array.from({ length: 25 }, (_, at) => `own${String(at).padStart(2, '0')}.zip`);
  const code = names.map((name) => `sys.path.append(here + '/${name}')\n`).join('');
  const zips = names.map((name, at) => [`outer/${name}`, zipOf({ [`m${at}.py`]: 'A = 1\n' })]);
  const inside = { 'outer/__init__.py': `${HERE}${code}`, ...Object.fromEntries(zips) };
  const { unscanned } = await read('wheel', inside as FileSet);
  expect(unscanned.map(({ file }) => file)).toEqual(names.slice(20).map((name) => `outer/${name}`));
});

test('an archive that cannot be unpacked hides nothing of what was found beside it', async () => {
  const code = `${HERE}sys.path.insert(0, here + '/own.zip')\nimport evil\n${BLOCKED_MODULE}`;
  const { bytes, filename } = packWheel(
    { 'outer/__init__.py': code, 'outer/own.zip': zipOf({ 'evil.py': '' }) },
    OWN,
  );
  const damaged = Buffer.from(bytes);
  const content = damaged.indexOf('outer/own.zip') + 'outer/own.zip'.length;
  damaged.writeUInt8(damaged.readUInt8(content + 20) ^ 0xff, content + 20);
  const inspection = await inspectPacked({ bytes: damaged, filename });
  expect(gravePlaces(inspection)).toContain('import outer/__init__.py');
  expect(inspection.unscanned.map(({ code: why, file }) => `${why} ${file ?? ''}`)).toContain(
    'zip-corrupt outer/own.zip',
  );
  expect(inspection.metadata?.name).toBe('outer');
});
