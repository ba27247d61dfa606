import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPath } from '../../src/requirements/direct-place.js';
import { realFiles } from '../../src/services/files.js';

test('a name that begins with two dots is no way out', () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'depsec-place-')));
  mkdirSync(join(root, '..lib'));
  writeFileSync(join(root, '..lib', 'setup.py'), '');
  const find = (path: string): object =>
    findPath(path, { file: 'requirements.txt', line: 1 }, { root, files: realFiles, allowVcs: false });
  expect(find('./..lib')).toMatchObject({ source: { kind: 'folder' }, shown: './..lib' });
  expect(find('..')).toMatchObject({ problem: 'names a path outside of the root' });
});
