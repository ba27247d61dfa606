import { Failure } from '../../src/model/failure.js';
import type { Requirement, RequirementSet } from '../../src/model/requirement.js';
import { checkHashMode, hashMode } from '../../src/requirements/hash-mode.js';
import { renderRequirements } from '../../src/requirements/render.js';

const HASH = `sha256:${'a'.repeat(64)}`;

function requirement(name: string, specifier: string, hashes: readonly string[] = []): Requirement {
  return { name, extras: [], specifier, hashes, text: name + specifier, origin: { file: 'r.txt', line: 1 } };
}

function set(requirements: readonly Requirement[], constraints: readonly Requirement[] = []): RequirementSet {
  return { requirements, constraints, directs: [], locks: [], options: [], notes: [] };
}

test('one requirement a line, in order, without hashes', () => {
  const rendered = renderRequirements(
    set([requirement('b', '==1', [HASH]), requirement('a', '>=2')], [requirement('c', '')]),
  );
  expect(rendered).toEqual({ requirements: 'b==1\na>=2\n', constraints: 'c\n' });
});

test.each([
  'a\n--pre',
  'a\r--pre',
  'a\u2028--pre',
  'a\x85b',
  '-r x',
  'a --pre',
  'a\t--pre',
  'a -e .',
  'a ; os_name == "x -e"',
  'a # b',
  'a\\',
  'a ; os_name == "${HOME}"',
  './a',
  '',
])('nothing but a requirement gets into the file: %j', (text) => {
  const odd = { ...requirement('a', ''), text };
  expect(() => renderRequirements(set([odd]))).toThrow(Failure);
  expect(() => renderRequirements(set([], [odd]))).toThrow(Failure);
});

test('hash mode is on with one hash anywhere, or when a file asks for it', () => {
  expect(hashMode(set([requirement('a', '==1')]))).toBe(false);
  expect(hashMode(set([requirement('a', '==1'), requirement('b', '==1', [HASH])]))).toBe(true);
  expect(hashMode(set([requirement('a', '')], [requirement('a', '==1', [HASH])]))).toBe(true);
  expect(hashMode({ ...set([]), options: [{ name: 'require-hashes', origin: {} }] })).toBe(true);
});

test('every line that lacks a pin or a hash is named', () => {
  const given = set([
    requirement('a', '==1', [HASH]),
    { ...requirement('b', '>=1', [HASH]), origin: { file: 'r.txt', line: 2 } },
    { ...requirement('c', '==1'), origin: { file: 's.txt', line: 3 } },
    { ...requirement('d', '==1.*'), origin: {} },
    requirement('e', '===1', [HASH]),
  ]);
  try {
    checkHashMode(given);
    throw new Error('expected a Failure');
  } catch (error) {
    expect(error).toMatchObject({
      code: 'hash-missing',
      what: [
        'r.txt:2: b lacks a version with ==.',
        's.txt:3: c lacks a --hash.',
        'command line: d lacks a version with == and a --hash.',
      ].join('\n'),
    });
  }
});

test('a constraint brings pin and hash, under any spelling of the name', () => {
  const given = set([requirement('My.Pkg', '>=1')], [requirement('my-pkg', '==1', [HASH])]);
  expect(() => {
    checkHashMode(given);
  }).not.toThrow();
});

test('a requirement whose marker does not hold is not asked', () => {
  const given = set([requirement('a', '')]);
  expect(() => {
    checkHashMode(given, () => false);
  }).not.toThrow();
});
