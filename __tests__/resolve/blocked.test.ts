import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../../src/model/report.js';
import { startIndex, type LoopbackIndex } from '../support/loopback-index.js';
import { BLOCKED_CODE, dynamicSdist, offered, staticSdist, wheel } from '../support/own-packages.js';
import { packSdist } from '../support/pack.js';
import { makeProject, requestFor, runAudit } from '../support/run-audit.js';

const marker = join(mkdtempSync(join(tmpdir(), 'depsec-marker-')), 'ran');
const bad = { marker, code: BLOCKED_CODE };

const broken = packSdist({ 'pyproject.toml': 'no = toml = at all' }, { name: 'broken', version: '1.0' });

let index: LoopbackIndex;
beforeAll(async () => {
  index = await startIndex({
    files: [
      wheel('honest', '1.0'),
      wheel('needed', '1.0'),
      wheel('denied', '1.0', ['needed']),
      staticSdist('bad-static', '1.0', { ...bad, requires: ['needed'] }),
      dynamicSdist('bad-dynamic', '1.0', { ...bad, requires: ['needed'] }),
      dynamicSdist('bad-dynamic', '0.9', { ...bad }),
      wheel('app', '1.0', ['bad-dynamic', 'bad-static']),
      dynamicSdist('tried', '2.0', { requires: ['honest>1'] }),
      dynamicSdist('tried', '1.0', { requires: ['honest'] }),
      offered(broken),
    ],
  });
});
afterAll(() => index.close());

function audit(requirements: string, deny: readonly string[] = []): Promise<Report> {
  const request = requestFor(makeProject({ 'requirements.txt': requirements }), index.url);
  return runAudit({ ...request, policy: { ...request.policy, deny } });
}

const verdicts = (report: Report): string[] =>
  report.packages.map(({ name, version, verdict }) => `${name} ${version} ${verdict}`);

test('one audit names every blocked package and still judges the others', async () => {
  const report = await audit('honest\napp\ndenied\n', ['denied']);
  expect(verdicts(report)).toEqual([
    'app 1.0 safe',
    'bad-dynamic 1.0 blocked',
    'bad-static 1.0 blocked',
    'denied 1.0 blocked',
    'honest 1.0 safe',
    'needed 1.0 safe',
  ]);
  expect(existsSync(marker)).toBe(false);
});

test('only where dependencies are unknown is the report incomplete', async () => {
  const fixed = await audit('bad-static\n');
  expect(verdicts(fixed)).toEqual(['bad-static 1.0 blocked', 'needed 1.0 safe']);
  expect(fixed.incomplete).toEqual([]);
  const built = await audit('bad-dynamic\n');
  expect(verdicts(built)).toEqual(['bad-dynamic 1.0 blocked']);
  expect(built.incomplete.map(({ source, reason }) => `${source}: ${reason}`)).toEqual([
    expect.stringContaining('dependencies: The dependencies of bad-dynamic 1.0 are unknown'),
  ]);
});

test('an sdist that cannot be read is not built, and not safe', async () => {
  const report = await audit('honest\nbroken\n');
  expect(verdicts(report)).toEqual(['broken 1.0 unscanned', 'honest 1.0 safe']);
  expect(report.incomplete).toHaveLength(1);
});

test('an sdist that was tried out is in the report: its back end ran', async () => {
  const report = await audit('tried\nhonest\n');
  expect(report.packages.map(({ name, version, scope }) => `${name} ${version} ${scope}`)).toEqual([
    'honest 1.0 runtime',
    'tried 1.0 runtime',
    'tried 2.0 build',
  ]);
});
