import { createHash } from 'node:crypto';
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

const hash = ({ bytes }: OfferedFile, algorithm = 'sha256'): string =>
  ` --hash=${algorithm}:${createHash(algorithm).update(bytes).digest('hex')}`;
const WRONG = ` --hash=sha256:${'0'.repeat(64)}`;

let index: LoopbackIndex;
beforeAll(async () => {
  index = await startIndex({ files: [app, part, newer, unannounced, fixed, built] });
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
