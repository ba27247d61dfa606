import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../src/model/report.js';
import { startIndex, type LoopbackIndex, type OfferedFile } from '../support/loopback-index.js';
import { dynamicSdist, staticSdist, wheel } from '../support/own-packages.js';
import { plainPip } from '../support/plain-pip.js';
import { makeProject, requestFor, runAudit } from '../support/run-audit.js';

const app = wheel('app', '1.0', ['part']);
const part = wheel('part', '1.0');
const newer = wheel('part', '1.1');
const unannounced = wheel('unannounced', '1.0', [], { sha256: null });
const fixed = staticSdist('fixed', '1.0', { requires: ['part'] });
const built = dynamicSdist('built', '1.0', { requires: ['part'] });

/** Version 2 of `double-1` by its last dash, and `1.post2` of `double` to an installer that looks for that. */
const double = { ...staticSdist('double', '1.post2'), filename: 'double-1-2.tar.gz' };

const hash = ({ bytes }: OfferedFile, algorithm = 'sha256'): string =>
  ` --hash=${algorithm}:${createHash(algorithm).update(bytes).digest('hex')}`;
const WRONG = ` --hash=sha256:${'0'.repeat(64)}`;

let index: LoopbackIndex;
beforeAll(async () => {
  const page = {
    meta: { 'api-version': '1.0' },
    files: [{ filename: double.filename, url: `../../files/${double.filename}`, hashes: {} }],
  };
  const body = JSON.stringify(page);
  index = await startIndex({
    files: [app, part, newer, unannounced, fixed, built, double],
    fault: (path) =>
      path === '/simple/double/'
        ? { kind: 'body', type: 'application/vnd.pypi.simple.v1+json', body }
        : undefined,
  });
});
afterAll(() => index.close());

const audit = (requirements: string): Promise<Report> =>
  runAudit(requestFor(makeProject({ 'requirements.txt': requirements }), index.url));

test.each<[string, string]>([
  ['wheels', `app==1.0${hash(app)}\npart==1.0${hash(part)}\n`],
  ['two hashes, one of another file', `part==1.1${hash(part)} \\\n   ${hash(newer)}\n`],
  ['another algorithm than the index announces', `part==1.0${hash(part, 'sha512')}\n`],
  ['a file whose hash the index does not announce', `unannounced==1.0${hash(unannounced)}\n`],
  ['sdists', `fixed==1.0${hash(fixed)}\nbuilt==1.0${hash(built)}\npart==1.0${hash(part)}\n`],
])('a hashed file resolves as with pip: %s', async (_, text) => {
  const root = makeProject({ 'requirements.txt': text });
  const plain = await plainPip(root, ['-r', 'requirements.txt'], index.url);
  expect(plain.failed ? plain.stderr : '').toBe('');
  const report = await runAudit(requestFor(root, index.url));
  expect(report.packages.map(({ name, version }) => `${name} ${version}`)).toEqual(plain.chosen);
});

test.each<[string, string, string]>([
  ['that the index announces otherwise', `part==1.0${WRONG}\n`, 'unsatisfiable'],
  ['of a file without an announced hash', `unannounced==1.0${WRONG}\n`, 'hash-mismatch'],
  ['of another algorithm', `part==1.0${hash(newer, 'sha512')}\n`, 'hash-mismatch'],
])('a wrong hash ends the run: %s', async (_, text, code) => {
  await expect(audit(text)).rejects.toMatchObject({ code, what: expect.stringMatching(/hash/) as string });
});

test('a dependency without a hash ends the run, and is named', async () => {
  await expect(audit(`app==1.0${hash(app)}\n`)).rejects.toMatchObject({
    code: 'hash-missing',
    what: expect.stringContaining('part==1.1') as string,
  });
});

test.each([
  ['its own hash', hash(double), undefined],
  ['the hash of another file', WRONG, 'hash-mismatch'],
])('a name with two readings has the hashes of what pip takes it for: %s', async (_, allowed, code) => {
  const root = makeProject({ 'requirements.txt': `double==1.post2${allowed}\n` });
  writeFileSync(join(root, double.filename), double.bytes);
  const own = requestFor(root, index.url);
  const links = { ...own, indexes: { ...own.indexes, noIndex: true, findLinks: [root] } };
  for (const request of [own, links]) {
    const ending = await runAudit(request).then(
      ({ packages }) => packages.map(({ version }) => version),
      (error: unknown) => error,
    );
    expect(ending).toEqual(code === undefined ? ['1.post2'] : expect.objectContaining({ code }));
  }
});
