import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { advisoryReader, indexRecords, readAdvisories } from '../../src/knowledge/advisory-folder.js';
import { unpackArchive } from '../../src/inspect/files.js';
import { memorySource, memorySpool } from '../../src/archive/memory-source.js';
import { realFiles } from '../../src/services/files.js';
import { writeZip } from '../support/pack.js';

const FOLDER = join(import.meta.dirname, '../../fixtures/advisories');
const DEMO = join(import.meta.dirname, '../../fixtures/demo/advisories');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'depsec-advisories-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const unpack = (path: string) => unpackArchive(memorySource(readFileSync(path)), 'records.zip', memorySpool);
const read = (path = folder) => readAdvisories(path, realFiles, unpack);
const failureOf = (path: string): Promise<unknown> => read(path).catch((error: unknown) => error);

const good = JSON.stringify({ id: 'PYSEC-2099-9', modified: '2026-01-01T00:00:00Z' });

test('records are matched by project and version', async () => {
  const queries = [
    { name: 'inert-lib', version: '1.4' },
    { name: 'inert-lib', version: '1.5' },
    { name: 'inert-tool', version: '0.3' },
    { name: 'inert-trap', version: '0.0.1' },
  ];
  const found = queries.map(indexRecords(await read(FOLDER)));
  expect(found.map((some) => some.map(({ id }) => id))).toEqual([
    ['GHSA-aaaa-aaaa-aaaa', 'GHSA-bbbb-bbbb-bbbb'],
    [],
    [],
    ['MAL-2099-1'],
  ]);
});

test('the advisories of the demo block one of its packages and warn about six', async () => {
  const pins = {
    flask: '2.2.2',
    werkzeug: '2.2.2',
    jinja2: '3.1.2',
    click: '8.1.7',
    requests: '2.30.0',
    idna: '3.6',
    certifi: '2022.12.7',
    httpx: '0.22.0',
    h11: '0.12.0',
  };
  const queries = Object.entries(pins).map(([name, version]) => ({ name, version }));
  const found = queries.map(indexRecords(await read(DEMO)));
  expect(
    Object.fromEntries(queries.map(({ name }, at) => [name, found[at]?.map(({ cvss }) => cvss)])),
  ).toEqual({
    flask: [7.5],
    werkzeug: [7.5],
    jinja2: [5.4, 5.4],
    click: [],
    requests: [6.1],
    idna: [6.9],
    certifi: [7.5],
    httpx: [],
    h11: [9.1],
  });
});

test('folders that have no end are a failure, and nothing in them is left out', async () => {
  writeFileSync(join(folder, 'one.json'), good);
  symlinkSync(folder, join(folder, 'loop'));
  expect(await failureOf(folder)).toMatchObject({
    code: 'advisories-invalid',
    what: expect.stringMatching(/^Expected folders at most 16 deep .*\/loop/) as string,
  });
});

test('folders inside are read, other files are left alone', async () => {
  mkdirSync(join(folder, 'a', 'b'), { recursive: true });
  writeFileSync(join(folder, 'a', 'b', 'one.json'), good);
  writeFileSync(join(folder, 'README.md'), 'not a record');
  expect(await read()).toHaveLength(1);
});

test.each([
  ['text', 'not JSON', /two\.json, got text that is not JSON/],
  ['no id', '{"modified": "2026-01-01T00:00:00Z"}', /two\.json, got a wrong value at id/],
  ['an id that is a path', '{"id": "../x", "modified": "x"}', /two\.json, got a wrong value at id/],
  [
    'events that are none',
    '{"id": "X-1", "modified": "x", "affected": [{"ranges": [{"type": "ECOSYSTEM", "events": [{"fixed": 2}]}]}]}',
    /two\.json, got a wrong value at affected\.0\.ranges\.0\.events\.0\.fixed/,
  ],
  ['bytes that are not UTF-8', Buffer.from([0x22, 0xff, 0x22]), /two\.json, got text that is not JSON/],
])('%s in a file names that file', async (_, text, message) => {
  writeFileSync(join(folder, 'one.json'), good);
  writeFileSync(join(folder, 'two.json'), text);
  expect(await failureOf(folder)).toMatchObject({
    code: 'advisories-invalid',
    what: expect.stringMatching(message),
  });
});

test.each([
  ['a folder without records', () => folder, /found none/],
  ['a folder that is not there', () => join(folder, 'no'), /could not be read/],
  ['a file that is no zip', () => join(folder, 'all.zip'), /got a file that is none/],
])('%s is a failure with a way out', async (_, path, message) => {
  writeFileSync(join(folder, 'all.zip'), '');
  expect(await failureOf(path())).toMatchObject({
    code: 'advisories-invalid',
    what: expect.stringMatching(message),
  });
});

test('a zip of records is read like the folder it was made of', async () => {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
  const entries = names.map((name) => ({ name, data: readFileSync(join(FOLDER, name)) }));
  writeFileSync(join(folder, 'all.zip'), writeZip([...entries, { name: 'README.md', data: 'no record' }]));
  expect(await read(join(folder, 'all.zip'))).toEqual(await read(FOLDER));
  writeFileSync(join(folder, 'bad.zip'), writeZip([{ name: 'x.json', data: '{' }]));
  expect(await failureOf(join(folder, 'bad.zip'))).toMatchObject({
    code: 'advisories-invalid',
    what: expect.stringMatching(/bad\.zip\/x\.json, got text that is not JSON/) as string,
  });
});

test('a folder is read once, however often it is asked', async () => {
  writeFileSync(join(folder, 'one.json'), good);
  let count = 0;
  const counting = {
    ...realFiles,
    read: (path: string) => {
      count += 1;
      return realFiles.read(path);
    },
  };
  const readOnce = advisoryReader(counting, unpack);
  const query = { name: 'inert-lib', version: '1.0' };
  const answers = await Promise.all([readOnce(folder), readOnce(folder)]);
  expect(answers.map((index) => index(query))).toEqual([[], []]);
  await readOnce(folder);
  expect(count).toBe(1);
});
