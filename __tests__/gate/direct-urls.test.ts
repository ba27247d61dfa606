import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../../src/model/report.js';
import { startIndex, type LoopbackIndex, type OfferedFile } from '../support/loopback-index.js';
import { dynamicSdist, staticSdist, wheel } from '../support/own-packages.js';
import { plainPip } from '../support/plain-pip.js';
import { makeProject, requestFor, runAudit } from '../support/run-audit.js';

/** The back end of `elsewhere` leaves a line here when it is run. */
const marker = join(mkdtempSync(join(tmpdir(), 'depsec-marker-')), 'ran');

const files: OfferedFile[] = [];
let index: LoopbackIndex;

/** The text an index serves beside a wheel (PEP 658). */
const metadata = (name: string, ...requires: string[]): string =>
  [
    'Metadata-Version: 2.1',
    `Name: ${name}`,
    'Version: 1.0',
    ...requires.map((r) => `Requires-Dist: ${r}`),
    '',
  ].join('\n');

beforeAll(async () => {
  index = await startIndex({ files });
  const direct = `elsewhere @ ${new URL('../files/elsewhere-1.0.tar.gz', index.url).href}`;
  files.push(
    dynamicSdist('elsewhere', '1.0', { marker }),
    wheel('honest', '1.0'),
    wheel('inside', '1.0', [direct]),
    wheel('beside', '1.0', [direct], { coreMetadata: metadata('beside', direct) }),
    wheel('only-beside', '1.0', [], { coreMetadata: metadata('only-beside', direct) }),
    wheel('other-name', '1.0', [], { coreMetadata: metadata('somebody-else', direct) }),
    staticSdist('static', '1.0', { requires: [direct] }),
    dynamicSdist('built-with', '1.0', { buildRequires: ['honest', direct] }),
    staticSdist('static-built-with', '1.0', { buildRequires: [direct] }),
    dynamicSdist('made-up', '1.0', { requires: [direct] }),
    dynamicSdist('remote', '1.0', { requires: ['elsewhere @ http://evil.invalid/elsewhere-1.0.tar.gz'] }),
  );
});
afterEach(() => {
  rmSync(marker, { force: true });
});
afterAll(() => index.close());

const verdicts = (report: Report): Record<string, string> =>
  Object.fromEntries(report.packages.map(({ name, verdict }) => [name, verdict]));

test.each(['inside', 'beside', 'static', 'only-beside', 'other-name', 'built-with', 'static-built-with'])(
  'a direct URL in %s is not followed, and the package is not safe',
  async (name) => {
    const root = makeProject({ 'requirements.txt': `honest\n${name}\n` });
    const report = await runAudit(requestFor(root, index.url));
    expect(existsSync(marker)).toBe(false);
    expect(verdicts(report)).toEqual({ honest: 'safe', [name]: 'unscanned' });
  },
);

test.each(['made-up', 'remote'])(
  'a direct URL that the back end of %s makes up is not followed',
  async (name) => {
    const root = makeProject({ 'requirements.txt': `${name}\n` });
    const report = await runAudit(requestFor(root, index.url));
    expect(verdicts(report)).toEqual({ [name]: 'unscanned' });
    expect(report.packages[0]?.unscanned[0]?.code).toBe('metadata-direct-url');
    expect(existsSync(marker)).toBe(false);
  },
);

test.each(['inside', 'beside', 'only-beside', 'made-up', 'built-with', 'static-built-with'])(
  'plain pip follows the one in %s',
  async (name) => {
    const root = makeProject({ 'requirements.txt': `${name}\n` });
    await plainPip(root, ['-r', 'requirements.txt'], index.url);
    expect(existsSync(marker)).toBe(true);
  },
);
