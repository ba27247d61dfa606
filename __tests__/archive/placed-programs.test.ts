import { openArchive } from '../../src/archive/open-archive.js';
import { memorySource } from '../../src/archive/memory-source.js';
import { readOnce } from '../../src/archive/once-read.js';
import { placedPrograms } from '../../src/archive/placed-programs.js';
import type { PlacedProgram } from '../../src/model/placed-program.js';
import { packWheel } from '../support/pack.js';

async function placed(files: Readonly<Record<string, string>>): Promise<readonly PlacedProgram[]> {
  const { bytes, filename } = packWheel(files, { name: 'x', version: '1.0' });
  const archive = readOnce(await openArchive(memorySource(bytes), filename));
  for (const entry of archive.entries) archive.read(entry);
  return placedPrograms(archive);
}

const contentsOf = async (files: Readonly<Record<string, string>>): Promise<(string | undefined)[]> =>
  (await placed(files)).map(({ content }) => content);

test('places are those that an installer gives the files', async () => {
  const paths = [
    'x/__init__.py',
    'x.pth',
    'x/fast.abi3.so',
    'x/note.txt',
    'x-1.0.dist-info/odd.py',
    'x-1.0.data/purelib/y/__init__.py',
    'x-1.0.data/platlib/z.pyd',
    'x-1.0.data/data/lib/python3.11/site-packages/w.py',
    'x-1.0.data/scripts/run',
    'x-1.0.data/data/bin/other',
    'x-1.0.data/data/share/doc.py',
    'x-1.0.data/headers/h.py',
  ];
  const places = (await placed(Object.fromEntries(paths.map((path) => [path, path])))).map(
    (one) => one.place,
  );
  expect(places.sort()).toEqual([
    'bin/other',
    'bin/run',
    'w.py',
    'x.pth',
    'x/__init__.py',
    'x/fast.abi3.so',
    'y/__init__.py',
    'z.pyd',
  ]);
});

const IDLE = [
  '',
  '# Copyright (c) somebody\n\n',
  '"""A folder\nof several packages."""\n',
  "__path__ = __import__('pkgutil').extend_path(__path__, __name__)  # type: ignore\r\n",
  "__import__('pkg_resources').declare_namespace(__name__)\n",
  'try:\n    import pkg_resources\n    pkg_resources.declare_namespace(__name__)\nexcept ImportError:\n    import pkgutil\n    __path__ = pkgutil.extend_path(__path__, __name__)\n',
  'from pkgutil import extend_path\n__path__ = extend_path(__path__, __name__)\n',
];

test.each(IDLE)('%j only shares its folder', async (text) => {
  expect(await contentsOf({ 'shared/__init__.py': text })).toEqual(['']);
});

const BUSY = [
  'import os\n',
  "__path__ = __import__('os').extend_path(__path__, __name__)\n",
  '"""a\\"""\n# """; import os\n',
  '"""a""" ; import os\n',
  '# a comment\rimport os\n',
  '"""never closed\nimport os\n',
  "__import__('pkg_resources').declare_namespace(__name__); import os\n",
];

test.each(BUSY)('%j does more', async (text) => {
  expect((await contentsOf({ 'shared/__init__.py': text }))[0]).toHaveLength(22);
});

/** Of a pattern by which such a line ends in two ways, this is the last that anybody hears. */
test('lines of two characters at their ends take no longer for being many', async () => {
  const text = `${'\r\n'.repeat(1_000)}import os\r\n`;
  expect((await contentsOf({ 'shared/__init__.py': text }))[0]).toHaveLength(22);
});

test('other modules are told by their bytes alone', async () => {
  const [first, second, third] = await contentsOf({ 'x/a.py': '', 'x/b.py': '', 'x/c.py': 'pass' });
  expect(first).toHaveLength(22);
  expect([second === first, third === first]).toEqual([true, false]);
});
