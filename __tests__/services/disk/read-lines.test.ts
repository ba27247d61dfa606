import { mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readLines } from '../../../src/services/disk/read-lines.js';

const path = join(realpathSync(mkdtempSync(join(tmpdir(), 'depsec-lines-'))), 'log');

function linesOf(text: string, longest?: number): (string | undefined)[] {
  writeFileSync(path, text);
  return [...readLines(path, longest)];
}

// 65,536 bytes are read at a time: a line, a letter and a newline lie across that.
const long = 'ä'.repeat(40_000);

test.each<[string, string[]]>([
  ['', []],
  ['one', ['one']],
  ['one\n\ntwo\n', ['one', '', 'two']],
  [`${long}\nshort\n${long}`, [long, 'short', long]],
  [`${'a'.repeat(65_535)}\nb\n`, ['a'.repeat(65_535), 'b']],
  [`${'a'.repeat(65_536)}\nb\n`, ['a'.repeat(65_536), 'b']],
  [`${'a\n'.repeat(100_000)}b`, [...Array<string>(100_000).fill('a'), 'b']],
])('the lines of a text, wherever it is cut (case %#)', (text, lines) => {
  expect(linesOf(text)).toEqual(lines);
});

test('a line that is too long is undefined, and the next one is whole', () => {
  expect(linesOf('four\nfives\nsix\n', 4)).toEqual(['four', undefined, 'six']);
  expect(linesOf(`${long}${long}\nsix`, 100_000)).toEqual([undefined, 'six']);
});

test('what the disk answers is thrown', () => {
  expect(() => [...readLines(join(path, 'absent'))]).toThrow(/ENOTDIR|ENOENT/);
});
