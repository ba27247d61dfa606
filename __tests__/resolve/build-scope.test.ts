import type { PackageReport, Report } from '../../src/model/report.js';
import { startIndex, type LoopbackIndex } from '../support/loopback-index.js';
import { staticSdist, wheel } from '../support/own-packages.js';
import { makeProject, requestFor, runAudit } from '../support/run-audit.js';

let index: LoopbackIndex;
beforeAll(async () => {
  const nested = ['one', 'two', 'three', 'four', 'five'].map((name, at, all) =>
    staticSdist(`nest-${name}`, '1.0', {
      buildRequires: [all[at + 1] === undefined ? 'tool' : `nest-${all[at + 1] ?? ''}`],
    }),
  );
  index = await startIndex({
    files: [
      wheel('tool', '1.0', ['part']),
      wheel('part', '1.0'),
      staticSdist('first', '1.0', { buildRequires: ['tool>=1'] }),
      staticSdist('second', '1.0', { buildRequires: ['tool>=1'] }),
      staticSdist('unknown-tool', '1.0', { buildRequires: ['no-such-tool'] }),
      staticSdist('failing', '1.0', { buildRequires: ['down-tool'] }),
      staticSdist('misspelt', '1.0', { buildRequires: ['tool', '!! no requirement'] }),
      ...nested,
    ],
    fault: (path) => (path === '/simple/down-tool/' ? { kind: 'status', status: 500 } : undefined),
  });
});
afterAll(() => index.close());

const audit = (requirements: string): Promise<Report> =>
  runAudit(requestFor(makeProject({ 'requirements.txt': requirements }), index.url));

const paths = (report: Report, name: string): PackageReport['requiredBy'] | undefined =>
  report.packages.find((found) => found.name === name)?.requiredBy;

test('each of two sdists with the same needs is named as the reason', async () => {
  const report = await audit('first\nsecond\n');
  expect(paths(report, 'part')).toEqual([
    { file: 'requirements.txt', line: 1, path: ['first', 'tool', 'part'] },
    { file: 'requirements.txt', line: 2, path: ['second', 'tool', 'part'] },
  ]);
});

test('needs that cannot be resolved make the report incomplete, and nothing else', async () => {
  const report = await audit('first\nunknown-tool\nmisspelt\n');
  expect(report.packages.map(({ name }) => name)).toEqual([
    'first',
    'misspelt',
    'part',
    'tool',
    'unknown-tool',
  ]);
  expect(report.incomplete.map(({ reason }) => reason)).toEqual([
    expect.stringMatching(/^What misspelt 1\.0 needs .*"!! no requirement"/),
    expect.stringMatching(/^What unknown-tool 1\.0 needs .*no-such-tool/),
  ]);
});

test('an index that fails for one build requirement is not held against the others', async () => {
  const report = await audit('failing\nfirst\n');
  expect(report.packages.map(({ name }) => name)).toEqual(['failing', 'first', 'part', 'tool']);
  expect(report.incomplete.map(({ reason }) => reason)).toEqual([
    expect.stringMatching(/^What failing 1\.0 needs .*down-tool.* 500/),
  ]);
});

test('a nest of sdists is followed so far, and the report says where it ends', async () => {
  const report = await audit('nest-one\n');
  expect(report.packages.map(({ name }) => name)).toEqual([
    'nest-five',
    'nest-four',
    'nest-one',
    'nest-three',
    'nest-two',
  ]);
  expect(report.incomplete.map(({ reason }) => reason)).toEqual([
    expect.stringMatching(/^What nest-five 1\.0 needs .* 4 deep/),
  ]);
});
