import { memorySource } from '../../../src/archive/memory-source.js';
import { inspect } from '../../../src/inspect.js';
import { buildableFiles } from '../../support/buildable-project.js';
import { inspectPacked, filesOfNote, type FilesOfNote } from '../../support/inspected.js';
import { BLOCKED_MODULE } from '../../support/own-packages.js';
import { packSdist, writeZip, type FileSet } from '../../support/pack.js';
import { python } from '../../support/loaded-python.js';

const BAD_SETUP = `${BLOCKED_MODULE}from setuptools import setup\nsetup(name="bad")\n`;

/** Files of the findings that block, and what is unscanned, of an sdist with these files. */
async function told(files: FileSet): Promise<FilesOfNote> {
  return filesOfNote(await inspectPacked(packSdist(files, { name: 'outer', version: '1.0' })));
}

/** The same of an sdist with a back end of its own. */
function carried(files: FileSet): Promise<FilesOfNote> {
  return told({ ...buildableFiles({ name: 'outer' }), ...files });
}

const backend = (name: string, path = ''): string =>
  `[build-system]\nrequires = []\nbuild-backend = "${name}"\n${path === '' ? '' : `backend-path = ["${path}"]\n`}`;

test.each<[string, FileSet, string]>([
  ['setup.py below tests', { 'tests/evil/setup.py': BAD_SETUP }, 'tests/evil/setup.py'],
  ['setup.py in two folders', { 'docs/a/b/setup.py': BAD_SETUP }, 'docs/a/b/setup.py'],
  [
    'a back end of its own',
    { 'examples/evil/pyproject.toml': backend('end', 'tests'), 'examples/evil/tests/end.py': BLOCKED_MODULE },
    'examples/evil/tests/end.py',
  ],
  [
    'a hook',
    { 'tests/evil/pyproject.toml': backend('hatchling.build'), 'tests/evil/hatch_build.py': BLOCKED_MODULE },
    'tests/evil/hatch_build.py',
  ],
  [
    'a pyproject.toml that no installer reads',
    { 'tests/evil/pyproject.toml': '[build-system\n', 'tests/evil/tests/end.py': BLOCKED_MODULE },
    'tests/evil/tests/end.py',
  ],
  [
    'a folder of an archive',
    {
      'tests/a.zip': writeZip([
        { name: 'a/pyproject.toml', data: backend('hatchling.build') },
        { name: 'a/tests/evil/setup.py', data: BAD_SETUP },
      ]),
    },
    'tests/a.zip!/a/tests/evil/setup.py',
  ],
])('%s is judged as what is built', async (_, files, file) => {
  expect(await carried(files)).toEqual({ grave: [`outer-1.0/${file}`], unscanned: [] });
});

test('a folder that names a place on this machine leaves the whole unscanned', async () => {
  const files = {
    'tests/evil/setup.py': '',
    'tests/evil/setup.cfg': '[options]\ninstall_requires = a @ file:///a\n',
  };
  const { unscanned } = await carried(files);
  expect(unscanned).toEqual(['requires-local-path outer-1.0/tests/evil/setup.cfg']);
});

test.each<[string, string, boolean]>([
  ['a place on this machine', 'requires = ["a @ \\u0066ile:///a"]', true],
  ['a repository on this machine', 'requires = ["a @ git+file:///a"]', true],
  ['a path in the words of uv', 'requires = ["a"]\n[tool.uv.sources]\na = { path = "../a" }', true],
  ['an address, which the gate refuses', 'requires = ["a @ https://evil.invalid/a.zip"]', false],
])('what requires %s to be built', async (_, text, isUnscanned) => {
  const pyproject = `[build-system]\n${text}\n`;
  const files = { 'tests/evil/pyproject.toml': pyproject, 'tests/evil/own.py': BLOCKED_MODULE };
  const { grave, unscanned } = await carried(files);
  const folder = 'outer-1.0/tests/evil';
  expect(unscanned).toEqual(isUnscanned ? [`build-requires-direct-url ${folder}/pyproject.toml`] : []);
  expect(grave).toEqual([`${folder}/own.py`]);
});

test('what files are, and not what they do, is noted of the whole alone', async () => {
  const folder = { 'data/evil/setup.py': '', 'data/evil/own.pyd': 'MZ' };
  const { bytes } = packSdist(
    { ...buildableFiles({ name: 'outer' }), ...folder, 'recipe.c': '' },
    { name: 'outer', version: '1.0' },
  );
  const { findings } = await inspect(memorySource(bytes), 'outer-1.0.tar.gz', python);
  expect(findings.filter(({ rule }) => rule === 'extension-without-recipe')).toEqual([]);
});

test('folders are left alone where no code of the project can name them', async () => {
  const files = { 'pyproject.toml': backend('hatchling.build'), 'tests/evil/setup.py': BAD_SETUP };
  expect(await told(files)).toEqual({ grave: [], unscanned: [] });
});

test('honest projects add nothing that counts', async () => {
  const files = {
    ...buildableFiles({ name: 'good' }, 'tests/good'),
    'tests/broken/pyproject.toml': '[build-system\n',
    'tests/plain/setup.py': 'from setuptools import setup\nsetup(name="plain")\n',
  };
  expect(await carried(files)).toEqual({ grave: [], unscanned: [] });
});
