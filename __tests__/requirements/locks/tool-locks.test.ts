import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { RequirementSet } from '../../../src/model/requirement.js';
import { readRequirements } from '../../../src/requirements/read-requirements.js';
import { diskFiles, makeProject } from '../../support/disk-files.js';

const FIXTURES = join(import.meta.dirname, '../../../fixtures/requirements');
const [A, B, C] = ['a', 'b', 'c'].map((digit) => digit.repeat(64)) as [string, string, string];

function read(root: string, file: string, allowVcs = true): RequirementSet {
  const input = { root, packages: [], requirements: [file], constraints: [], allowVcs };
  return readRequirements(input, diskFiles, { allowed: [], values: {} });
}

const byAddress = {
  filename: 'by_address-2.0.tar.gz',
  hashes: { sha256: C },
  shown: 'https://files.evil.invalid/by_address-2.0.tar.gz',
};
const cloned = {
  name: 'cloned',
  subdirectory: 'sub',
  source: {
    kind: 'vcs',
    url: 'https://git.evil.invalid/cloned',
    revision: '0123456789abcdef0123456789abcdef01234567',
  },
};
const local = (format: string): object => ({
  name: 'local',
  source: { kind: 'folder', path: join(FIXTURES, format, 'lib') },
});
const lockedIndex = { name: 'locked-index', value: 'https://index.evil.invalid/simple' };

test('uv.lock: files by address, folders and repositories; the project itself is left out', () => {
  const set = read(join(FIXTURES, 'uv-lock'), 'uv.lock');
  expect(set.locks).toMatchObject([{ installer: 'uv', packages: [{ name: 'app' }, { name: 'by-address' }] }]);
  expect(set.locks[0]?.packages).toMatchObject([
    {
      version: '1.0',
      index: 'https://index.evil.invalid/simple',
      hashes: [],
      origin: { file: 'uv.lock', line: 5 },
      files: [
        { filename: 'app-1.0-py3-none-any.whl', hashes: { sha256: B } },
        { filename: 'app-1.0.tar.gz', hashes: { sha256: A } },
      ],
    },
    { origin: { line: 15 }, files: [byAddress] },
  ]);
  expect(set.directs).toMatchObject([local('uv-lock'), cloned]);
  expect(set.options).toEqual([]);
});

test('poetry.lock: files by their hashes, at the index it names', () => {
  const set = read(join(FIXTURES, 'poetry-lock'), 'poetry.lock');
  expect(set.locks).toMatchObject([
    {
      installer: 'poetry',
      packages: [
        { name: 'app', files: [], hashes: [`sha256:${A}`, `sha256:${B}`], origin: { line: 1 } },
        { name: 'by-address', hashes: [], files: [byAddress], origin: { line: 17 } },
      ],
    },
  ]);
  expect(set.directs).toMatchObject([local('poetry-lock'), cloned]);
  expect(set.options).toMatchObject([{ ...lockedIndex, origin: { file: 'poetry.lock', line: 1 } }]);
});

test('pdm.lock: files by hash or address, each once', () => {
  const set = read(join(FIXTURES, 'pdm-lock'), 'pdm.lock');
  expect(set.locks).toMatchObject([
    {
      installer: 'pdm',
      packages: [
        {
          name: 'app',
          hashes: [`sha256:${A}`],
          files: [{ filename: 'app-1.0.tar.gz', hashes: { sha256: B } }],
          origin: { line: 7 },
        },
      ],
    },
  ]);
  expect(set.directs).toMatchObject([
    { name: 'by-address', announced: { sha256: C }, source: { kind: 'url', url: byAddress.shown } },
    local('pdm-lock'),
    cloned,
  ]);
});

test('Pipfile.lock: every category, with the line of each package', () => {
  const set = read(join(FIXTURES, 'pipfile-lock'), 'Pipfile.lock');
  expect(set.locks).toMatchObject([
    {
      installer: 'pipenv',
      packages: [
        { name: 'app', version: '1.0', hashes: [`sha256:${A}`, `sha256:${B}`], origin: { line: 9 } },
      ],
    },
  ]);
  expect(set.directs).toMatchObject([
    { name: 'by-address', announced: { sha256: C }, origin: { line: 14 } },
    local('pipfile-lock'),
    { ...cloned, origin: { line: 26 } },
  ]);
  expect(set.options).toMatchObject([{ ...lockedIndex, origin: { file: 'Pipfile.lock' } }]);
});

const uvFile = (text: string): string => `version = 1\n[[package]]\nname = "a"\nversion = "1"\n${text}\n`;
const REGISTRY = 'source = { registry = "https://x.invalid/" }\n';
const pipfile = (entry: string, sources = '[]'): string =>
  `{"_meta": {"pipfile-spec": 6, "sources": ${sources}},\n"default": {\n"a": ${entry}}}`;
const poetry = (text: string): string =>
  `[[package]]\nname = "a"\nversion = "1"\n${text}\n[metadata]\nlock-version = "2.0"\n`;

test.each<[string, string, string, string, RegExp]>([
  [
    'a file without a hash',
    'uv.lock',
    uvFile(`${REGISTRY}sdist = { url = "https://x.invalid/a-1.tar.gz" }`),
    'syntax',
    /^uv\.lock:2: expected a sha256/,
  ],
  [
    'a file by ftp',
    'uv.lock',
    uvFile(`${REGISTRY}sdist = { url = "ftp://x.invalid/a-1.tar.gz", hash = "sha256:${A}" }`),
    'refused',
    /^uv\.lock:2: names a file by an address/,
  ],
  [
    'two places of one file',
    'uv.lock',
    uvFile(
      `${REGISTRY}sdist = { url = "https://x.invalid/a-1.tar.gz", path = "a-1.tar.gz", hash = "sha256:${A}" }`,
    ),
    'syntax',
    /^uv\.lock:2: names a file by an address and by a path/,
  ],
  [
    'a file outside of the root',
    'uv.lock',
    uvFile(`source = { path = "../a-1.tar.gz" }\nsdist = { hash = "sha256:${A}" }`),
    'refused',
    /^uv\.lock:2: names a path outside|^uv\.lock:2: names a path with nothing/,
  ],
  [
    'two sources',
    'uv.lock',
    uvFile('source = { registry = "https://x.invalid/", path = "a" }'),
    'syntax',
    /wrong value at package\.0\.source/,
  ],
  ['no file', 'uv.lock', uvFile(REGISTRY), 'syntax', /^uv\.lock:2: expected a version and a file of a/],
  ['a later format', 'uv.lock', 'version = 2\n', 'syntax', /wrong value at version/],
  [
    'a repository',
    'uv.lock',
    uvFile('source = { git = "https://x.invalid/a#abc" }'),
    'refused',
    /^uv\.lock:2: .*version control/,
  ],
  [
    'a weak hash',
    'poetry.lock',
    poetry(`files = [{file = "a-1.tar.gz", hash = "md5:${'0'.repeat(32)}"}]`),
    'syntax',
    /^poetry\.lock:1: expected a sha256/,
  ],
  ['no file', 'poetry.lock', poetry('files = []'), 'syntax', /^poetry\.lock:1: expected a file of a/],
  ['no TOML', 'pdm.lock', '{', 'syntax', /expected TOML/],
  [
    'several places',
    'pdm.lock',
    `[metadata]\nlock_version = "4.5"\n[[package]]\nname = "a"\nversion = "1"\ngit = "https://x.invalid/a"\npath = "./a"\n`,
    'syntax',
    /^pdm\.lock:3: expected one place/,
  ],
  ['no JSON', 'Pipfile.lock', 'version = 1', 'syntax', /expected JSON/],
  [
    'a range',
    'Pipfile.lock',
    pipfile(`{"version": ">=1", "hashes": ["sha256:${A}"]}`),
    'syntax',
    /^Pipfile\.lock:3: expected a version with ==/,
  ],
  [
    'no hash',
    'Pipfile.lock',
    pipfile('{"version": "==1"}'),
    'syntax',
    /^Pipfile\.lock:3: expected a version with == and hashes/,
  ],
  [
    'a secret in the address of an index',
    'Pipfile.lock',
    pipfile('{"version": "==1"}', '[{"url": "https://u:${TOKEN}@x.invalid/"}]'),
    'refused',
    /TOKEN, which is not allowed/,
  ],
])('a lock with %s is refused: %s', (_, name, text, kind, what) => {
  const root = makeProject({ [name]: text });
  let failure: unknown;
  try {
    read(root, name, false);
  } catch (error) {
    failure = error;
  } finally {
    rmSync(root, { recursive: true });
  }
  expect(failure).toMatchObject({
    code: `requirements-${kind}`,
    what: expect.stringMatching(new RegExp(what.source, 'm')) as string,
  });
});
