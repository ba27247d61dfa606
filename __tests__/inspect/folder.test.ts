import { ArchiveRefusal } from '../../src/archive/refusals.js';
import { inspectFolder } from '../../src/inspect/folder.js';
import type { Inspection } from '../../src/model/inspection.js';
import { graveFindings } from '../support/inspected.js';
import { BLOCKED_MODULE } from '../support/own-packages.js';
import { packWheel, type FileSet } from '../support/pack.js';
import { python } from '../support/loaded-python.js';

const HIDDEN = '[build-system]\nrequires = []\nbuild-backend = "end"\nbackend-path = ["tests"]\n';
/** What makes a folder look like an unpacked wheel. */
const INFO: FileSet = {
  'own-1.0.dist-info/METADATA': packWheel({}, { name: 'own', version: '1.0' }).metadata,
  'own-1.0.dist-info/WHEEL': 'Wheel-Version: 1.0\nTag: py3-none-any\n',
  'own-1.0.dist-info/RECORD': '',
};

/** @param away files that are links out of the folder */
function read(files: FileSet, away: readonly string[] = []): Promise<Inspection> {
  const of = ({ path }: { path: string }): Buffer => {
    if (away.includes(path)) throw new ArchiveRefusal('folder-link', path);
    return Buffer.from(files[path] ?? '');
  };
  const entries = Object.entries(files).map(([path, data]) => ({ path, size: data.length }));
  return inspectFolder(
    { entries, unread: [], read: of, head: (entry, length) => of(entry).subarray(0, length) },
    'own',
    python,
  );
}

const graveFiles = (inspection: Inspection): (string | undefined)[] =>
  graveFindings(inspection).map(({ file }) => file);

test('a project that looks like an unpacked wheel is read as what is built', async () => {
  const found = await read({ ...INFO, 'pyproject.toml': HIDDEN, 'tests/end.py': BLOCKED_MODULE });
  expect(found.kind).toBe('sdist');
  expect(found.metadata?.name).toBe('own');
  expect(graveFiles(found)).toContain('own/tests/end.py');
});

test('so are the places on this machine that it names', async () => {
  const setup = '[options]\ninstall_requires = a @ file:///a\n';
  const found = await read({ ...INFO, 'setup.py': '', 'setup.cfg': setup });
  expect(found.unscanned.map(({ code }) => code)).toEqual(['requires-local-path']);
});

test('what it would do as a wheel is told as well', async () => {
  const found = await read({
    ...INFO,
    'setup.py': '',
    'own-1.0.data/scripts/run': `#!python\n${BLOCKED_MODULE}`,
  });
  expect(graveFiles(found)).toContain('own-1.0.data/scripts/run');
});

test('an unpacked wheel stays one', async () => {
  expect((await read({ ...INFO, 'own/__init__.py': '' })).kind).toBe('wheel');
});

test('an empty folder is said to be that', async () => {
  expect((await read({})).unscanned.map(({ code }) => code)).toEqual(['folder-empty']);
});

test('projects of one checkout may name each other by their paths', async () => {
  const part = '[project]\nname = "a"\nversion = "1"\ndependencies = ["b @ {root:uri}/../b"]\n';
  const files = { 'setup.py': '', 'parts/a/pyproject.toml': part, 'parts/b/setup.py': BLOCKED_MODULE };
  const found = await read(files);
  expect(found.unscanned).toEqual([]);
  expect(graveFiles(found)).toEqual(['own/parts/b/setup.py']);
});

test('what its reading as a wheel left out, and its programs, are told as well', async () => {
  const files = { ...INFO, 'setup.py': '', 'own-1.0.data/scripts/python3': '#!python\n' };
  const found = await read(files);
  expect(found.programs).not.toBeUndefined();
  expect(found.unscanned.map(({ code }) => code)).toContain('wheel-interpreter');
});

test('a link out of it, in the place of an archive that code imports from, is told and stops nothing', async () => {
  const code = `import os, sys\nsys.path.insert(0, os.path.dirname(__file__) + '/own.zip')\nimport evil\n`;
  const files = { 'setup.py': '', 'own/__init__.py': code + BLOCKED_MODULE, 'own/own.zip': '' };
  const found = await read(files, ['own/own.zip']);
  expect(graveFiles(found)).toContain('own/own/__init__.py');
  expect(found.unscanned.map(({ code: why, file }) => `${why} ${file ?? ''}`)).toContain(
    'folder-link own/own/own.zip',
  );
});
