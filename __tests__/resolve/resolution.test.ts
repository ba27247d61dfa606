import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../../src/model/report.js';
import { startIndex, type LoopbackIndex, type OfferedFile } from '../support/loopback-index.js';
import { dynamicSdist, legacySdist, staticSdist, wheel } from '../support/own-packages.js';
import { plainPip, setuptoolsWheel } from '../support/plain-pip.js';
import { makeProject, requestFor, runAudit } from '../support/run-audit.js';

/** What a plain pip runs leaves a line here; depsec runs none of it. */
const marker = join(mkdtempSync(join(tmpdir(), 'depsec-marker-')), 'ran');

const files: OfferedFile[] = [
  wheel('honest', '1.0'),
  wheel('honest', '1.1'),
  wheel('honest', '2.0b1'),
  wheel('honest', '0.9', [], { yanked: 'broken' }),
  wheel('old-python', '3.0', [], { requiresPython: '<3' }),
  wheel('old-python', '2.0'),
  wheel('app', '1.0', ['honest<1.1', 'fast>=1; extra == "fast"', 'win; sys_platform == "win32"']),
  wheel('fast', '1.0', ['honest']),
  wheel('tool', '1.0', ['tool-part']),
  wheel('tool-part', '1.0'),
  staticSdist('static', '1.0', { requires: ['honest>=1.1'], marker }),
  staticSdist('static', '2.0', { requires: ['honest>=1.1', 'second-static'], marker }),
  staticSdist('second-static', '1.0', { buildRequires: ['tool'], marker }),
  dynamicSdist('dynamic', '1.0', { requires: ['honest'] }),
  dynamicSdist('dynamic', '2.0', { requires: ['honest<1.1', 'static'] }),
  wheel('both', '1.0'),
  staticSdist('both', '1.5'),
  dynamicSdist('both', '2.0'),
  legacySdist('legacy', 'honest'),
];

let index: LoopbackIndex;
beforeAll(async () => {
  index = await startIndex({ files: [...files, setuptoolsWheel()] });
});
afterEach(() => {
  rmSync(marker, { force: true });
});
afterAll(() => index.close());

const runtime = (report: Report): string[] =>
  report.packages
    .filter(({ scope }) => scope === 'runtime')
    .map(({ name, version }) => `${name} ${version}`)
    .sort();

test.each<[string, string]>([
  ['pre-releases on request', '--pre\nhonest\n'],
  ['a pre-release by its specifier', 'honest>=2.0b1\n'],
  ['a yanked version, pinned', 'honest==0.9\n'],
  ['Requires-Python, extras and markers', 'old-python\napp[fast]\nfast ; python_version < "3"\n'],
  ['a static sdist', 'static\n'],
  ['a static sdist, older by a pin', 'static==1.0\n'],
  ['a dynamic sdist that needs backtracking', 'dynamic\n'],
  ['the newest is a dynamic sdist', 'both\napp[fast]\n'],
  ['wheels preferred', '--prefer-binary\nboth\n'],
  ['no wheel', '--no-binary both\nboth<2\n'],
  ['only wheels', '--only-binary :all:\nboth\n'],
  ['setup.py and setuptools', 'legacy\n'],
  ['constraints', '-c constraints.txt\nhonest\nstatic\n'],
])('chooses what pip chooses: %s', async (_, text) => {
  const root = makeProject({ 'requirements.txt': text, 'constraints.txt': 'static<2\nhonest<2\napp==3\n' });
  const report = await runAudit(requestFor(root, index.url));
  expect(existsSync(marker)).toBe(false);
  const plain = await plainPip(root, ['-r', 'requirements.txt'], index.url);
  expect(plain.failed ? plain.stderr : '').toBe('');
  expect(runtime(report)).toEqual(plain.chosen);
});

test('build requirements are packages of the report, with the way they came in', async () => {
  const root = makeProject({ 'requirements.txt': 'honest\nstatic\n' });
  const report = await runAudit(requestFor(root, index.url));
  expect(report.packages.filter(({ scope }) => scope === 'build').map(({ name }) => name)).toEqual([
    'tool',
    'tool-part',
  ]);
  expect(report.packages.find(({ name }) => name === 'tool-part')?.requiredBy).toEqual([
    { file: 'requirements.txt', line: 2, path: ['static', 'second-static', 'tool', 'tool-part'] },
  ]);
});

test('what is for another Python alone is said to be that', async () => {
  const audited = (text: string): Promise<Report> =>
    runAudit(requestFor(makeProject({ 'requirements.txt': text }), index.url));
  const { packages, notes } = await audited('honest ; python_version < "3"\n');
  expect(packages).toEqual([]);
  expect(notes).toEqual([expect.stringMatching(/^The markers of the requirements exclude this Python/)]);
  const other = await audited('honest ; python_version < "3"\nfast\n');
  expect(other.notes.join()).not.toContain('exclude this Python');
}, 60_000);
