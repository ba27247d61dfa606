import { execFileSync } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeNamedFile } from '../../../src/services/disk/named-file.js';

let root: string;
let outside: string;
beforeEach(() => {
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'depsec-named-')));
  [root, outside] = [join(base, 'root'), join(base, 'outside')];
  for (const folder of [root, outside]) mkdirSync(folder);
  writeFileSync(join(outside, 'kept'), 'before');
});

const text = (path: string): string => readFileSync(path, 'utf8');

test('a link in the tree is replaced and not followed', () => {
  symlinkSync(join(outside, 'kept'), join(root, 'report.json'));
  writeNamedFile('report.json', root, 'after');
  expect(text(join(outside, 'kept'))).toBe('before');
  expect(text(join(root, 'report.json'))).toBe('after');
  expect(lstatSync(join(root, 'report.json')).isSymbolicLink()).toBe(false);
  expect(readdirSync(root)).toEqual(['report.json']);
});

test('a link that leads to nothing yet makes nothing there', () => {
  symlinkSync(join(outside, 'new'), join(root, 'report.json'));
  writeNamedFile('./report.json', root, 'after');
  expect(readdirSync(outside)).toEqual(['kept']);
});

test('a folder that is a link out of the tree is refused', () => {
  symlinkSync(outside, join(root, 'reports'));
  expect(() => {
    writeNamedFile('reports/kept', root, 'after');
  }).toThrow('leads out of the tree');
  expect(text(join(outside, 'kept'))).toBe('before');
});

test('what the user named outside of the tree, or as a whole path, is followed', () => {
  symlinkSync(join(outside, 'kept'), join(outside, 'link'));
  writeNamedFile('../outside/link', root, 'one');
  expect(text(join(outside, 'kept'))).toBe('one');
  symlinkSync(join(outside, 'kept'), join(root, 'report.json'));
  writeNamedFile(join(root, 'report.json'), root, 'two');
  expect(text(join(outside, 'kept'))).toBe('two');
  writeNamedFile('/dev/null', '/', '');
  expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
});

test('a pipe in the tree is written to, a file keeps its rights', () => {
  execFileSync('mkfifo', [join(root, 'pipe')]);
  writeFileSync(join(root, 'plain'), 'before', { mode: 0o640 });
  writeNamedFile('plain', root, 'after');
  expect(lstatSync(join(root, 'plain')).mode & 0o777).toBe(0o640);
  const script = 'cat "$1" > "$2" &';
  execFileSync('sh', ['-c', script, 'sh', join(root, 'pipe'), join(root, 'read')], { stdio: 'ignore' });
  writeNamedFile('pipe', root, 'through');
  expect(lstatSync(join(root, 'pipe')).isFIFO()).toBe(true);
});
