import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filterText, isDull, mentionsOf } from '../../../src/analysis/reading/file-filter.js';
import { findWords } from '../../../src/analysis/reading/word-search.js';
import type { WordKind } from '../../../src/analysis/reading/word-list.js';
import { WORDS } from '../../../src/analysis/reading/words.js';

/** The same by trying every pattern everywhere. */
function findSlowly(text: string): Set<WordKind> {
  const holds = WORDS.filter(({ patterns, flags = '' }) =>
    patterns.some((source) => new RegExp(source, `m${flags}`).test(text)),
  );
  return new Set(holds.map(({ kind }) => kind));
}

const sorted = (kinds: Iterable<WordKind>): WordKind[] => [...kinds].sort();

test('finds what every pattern tried everywhere finds, in the library of Python', () => {
  const library = execFileSync('python3', ['-I', '-c', 'import os; print(os.path.dirname(os.__file__))']);
  const folder = library.toString().trim();
  const names = readdirSync(folder).filter((name) => name.endsWith('.py'));
  expect(names.length).toBeGreaterThan(100);
  for (const name of names) {
    const text = readFileSync(join(folder, name), 'latin1');
    expect([name, sorted(findWords(text))]).toEqual([name, sorted(findSlowly(text))]);
  }
});

test.each<[WordKind, string]>([
  ['code', 'e=exec'],
  ['code', 'exec (x)'],
  ['code', 'table = {"run": exec}'],
  ['code', 'return exec'],
  ['code', '@exec\n@read\nclass X: pass'],
  ['code', 'exec \\\n.__call__(x)'],
  ['code', 'run = builtins.exec'],
  ['code', 'exec \\\n(x)'],
  ['named', 'getattr(builtins, "exec")'],
  ['code', 'exec.__call__(x)'],
  ['spelled', 'bytes(parts)'],
  ['spelled', '[112, 114, 105, 110, 116, 40, 49, 41, 59, 32, 32, 32, 10]'],
  ['spelled', 'a ^ b'],
  ['spelled', 'text[::3]'],
  ['pieces', '"htt" + "ps"'],
  ['process', 'os.system'],
  ['network', 'import a, requests'],
  ['network', 'from  urllib.request import x'],
  ['decoding', 'x.b64decode'],
  ['decoding', '"\\x61\\x62\\x63\\x64\\x65\\x66\\x67\\x68"'],
  ['decoding', `"${'A'.repeat(400)}"`],
  ['address', 'ws://x'],
  ['address', "'evil.online'"],
  ['address', '"198.51.100.7"'],
  ['drop', '"https://webhook.site/x"'],
  ['data', 'OS.ENVIRON'],
  ['autostart', 'open("~/.bashrc", "a")'],
  ['place', 'Powershell'],
  ['process', 'o.system("x")'],
  ['network', 'import urllib.parse, urllib.request'],
  ['tests', 'from .tests import x'],
  ['tests', 'import a.test_b'],
  ['computed', 'x.__dict__[y]'],
  ['computed', 'getattr(os, name)'],
  ['computed', 'getattr(os, "popen")'],
  ['opaque', "x.__dict__['a' + 'b']"],
  ['opaque', "getattr(x, 'a' + 'b')"],
  ['opaque', "y = 'sys' + 'tem'; x.__dict__[y]"],
  ['opaque', "y = ''.join(['sys', 'tem']); getattr(os, y)"],
  ['opaque', 'y = "metsys"[::-1]; vars(os)[y]'],
  ['opaque', 'y = "\\x73\\x79stem"; globals()[y]'],
  ['opaque', 'y = bytes([115, 121, 115]); import_module(y)'],
  ['opaque', 'y = "sys_tem".replace("_", ""); __import__(y)'],
  ['opaque', 'x'.repeat(30_000)],
])('%s is mentioned by %j', (kind, text) => {
  expect(mentionsOf(text)[kind]).toBe(true);
});

test('nothing is mentioned by plain code', () => {
  const mentions = mentionsOf('def area(width, height):\n    return width * height\n');
  expect(Object.values(mentions)).not.toContain(true);
});

test.each([
  ['process', 'platform.system()'],
  ['network', 'from urllib.parse import quote'],
  ['network', 'def route(rule, websocket=False): pass'],
  ['address', '# see https://docs.invalid/'],
  ['data', 'def app(environ, start_response): pass'],
  ['autostart', 'connection.cursor()'],
  ['computed', 'self.__dict__["name"]'],
  ['computed', 'getattr(sys, "frozen", False)'],
  ['opaque', 'eval(code, {"__builtins__": {}})'],
  ['opaque', 'self.__dict__[name]'],
] satisfies [WordKind, string][])('%s is not mentioned by %j', (kind, text) => {
  expect(mentionsOf(text)[kind]).toBe(false);
});

test('letters that Python takes for others hide no word', () => {
  const hidden = '\u{1d41e}\u{1d431}\u{1d41e}\u{1d41c}(x)';
  expect(mentionsOf(filterText(Buffer.from(hidden))).code).toBe(true);
  expect(isDull(hidden)).toBe(false);
  expect(isDull('"größe"')).toBe(true);
});
