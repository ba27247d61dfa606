import { chmodSync, mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createMachine } from '../../src/services/machine.js';

const SUFFIX = process.platform === 'win32' ? '.exe' : '';
const base = realpathSync.native(mkdtempSync(join(tmpdir(), 'depsec-machine-')));
const root = join(base, 'checkout');

/** A folder with a program called python3. */
function pythonIn(...path: string[]): string {
  const folder = join(base, ...path);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `python3${SUFFIX}`), '#!/bin/sh\n');
  chmodSync(join(folder, `python3${SUFFIX}`), 0o755);
  return folder;
}

const inside = [pythonIn('checkout', '.venv', 'bin'), pythonIn('checkout', '..venv', 'bin')];
const outside = [pythonIn('usr', 'bin'), pythonIn('..checkout', 'bin'), pythonIn('checkout-tools', 'bin')];
const machine = createMachine(base, { makeFolder: (name) => join(base, name) });
const path = process.env['PATH'];

afterEach(() => {
  process.env['PATH'] = path;
});

test.each(inside)('an interpreter of the audited tree is not found: %s', (folder) => {
  process.env['PATH'] = [folder, outside[0]].join(delimiter);
  expect(machine.interpreters(root, undefined)).toEqual([join(outside[0] ?? '', `python3${SUFFIX}`)]);
  expect(machine.searchPath(root)).toBe(outside[0]);
});

test.each(outside)('one beside it is: %s', (folder) => {
  process.env['PATH'] = folder;
  expect(machine.interpreters(root, undefined)).toEqual([join(folder, `python3${SUFFIX}`)]);
});

test('a link into the tree is no way round, and relative entries of PATH do not count', () => {
  const link = join(base, 'link');
  symlinkSync(inside[0] ?? '', link, 'junction');
  process.env['PATH'] = [link, '.', 'bin'].join(delimiter);
  expect(machine.interpreters(root, undefined)).toEqual([]);
  expect(machine.searchPath(root)).toBe('');
});
