import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install } from '../../src/install.js';
import type { Report } from '../../src/model/report.js';
import { realServices } from '../../src/services.js';
import { exitCode } from '../../src/verdict/exit-code.js';
import { startIndex, type LoopbackIndex, type OfferedFile } from '../support/loopback-index.js';
import { BLOCKED_CODE, dynamicSdist, offered, staticSdist, wheel } from '../support/own-packages.js';
import { packWheel } from '../support/pack.js';
import { DIST, makeProject, requestFor, runAudit } from '../support/run-audit.js';

const marker = join(mkdtempSync(join(tmpdir(), 'depsec-marker-')), 'ran');
const app = wheel('app', '1.0', ['newer-than-locked']);
const foreign = offered(
  packWheel(
    { 'app.py': BLOCKED_CODE, 'app.pth': `${BLOCKED_CODE.replace('\n', ';')}\n` },
    { name: 'app', version: '1.0', tag: 'cp39-cp39-win_arm64' },
  ),
);
const tool = wheel('own-tool', '1.0');
const built = staticSdist('own-sdist', '1.0', { buildRequires: ['own-tool'] });
const dirty = dynamicSdist('dirty', '1.0', { marker, code: BLOCKED_CODE });

let index: LoopbackIndex;
let other: LoopbackIndex;
beforeAll(async () => {
  index = await startIndex({ files: [app, foreign, wheel('app', '2.0'), tool] });
  other = await startIndex({ files: [built, dirty] });
});
afterAll(() => Promise.all([index.close(), other.close()]));

const hash = ({ bytes }: OfferedFile): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
const address = ({ filename }: OfferedFile, at: LoopbackIndex): string =>
  new URL(`../files/${filename}`, at.url).href;
const versionOf = (name: string): string => `name = "${name}"\nversion = "1.0"\n`;

type Listed = readonly [name: string, files: readonly OfferedFile[], at: LoopbackIndex];

/** The same packages as each installer writes them. */
const FORMATS: readonly (readonly [file: string, write: (packages: readonly Listed[]) => string])[] = [
  [
    'uv.lock',
    (packages) =>
      `version = 1\n${packages
        .map(([name, files, at]) => {
          const entry = (file: OfferedFile): string =>
            `{ url = "${address(file, at)}", hash = "${hash(file)}" }`;
          const [sdist] = files.filter(({ filename }) => filename.endsWith('.tar.gz'));
          const wheels = files.filter((file) => file !== sdist).map(entry);
          return `[[package]]\n${versionOf(name)}source = { registry = "${at.url}" }\n${sdist ? `sdist = ${entry(sdist)}\n` : ''}wheels = [${wheels.join(', ')}]\n`;
        })
        .join('')}`,
  ],
  [
    'poetry.lock',
    (packages) =>
      `${packages
        .map(
          ([name, files, at]) =>
            `[[package]]\n${versionOf(name)}files = [${files.map((file) => `{file = "${file.filename}", hash = "${hash(file)}"}`).join(', ')}]\n[package.source]\ntype = "legacy"\nurl = "${at.url.replace(/\/$/, '')}"\n`,
        )
        .join('')}[metadata]\nlock-version = "2.1"\n`,
  ],
  [
    'pdm.lock',
    (packages) =>
      `[metadata]\nlock_version = "4.5.0"\n${packages
        .map(
          ([name, files, at]) =>
            `[[package]]\n${versionOf(name)}files = [${files.map((file) => `{url = "${address(file, at)}", hash = "${hash(file)}"}`).join(', ')}]\n`,
        )
        .join('')}`,
  ],
  [
    'Pipfile.lock',
    (packages) =>
      JSON.stringify({
        _meta: {
          'pipfile-spec': 6,
          sources: [...new Set(packages.map(([, , at]) => at.url))].map((url) => ({ url })),
        },
        default: Object.fromEntries(
          packages.map(([name, files]) => [name, { version: '==1.0', hashes: files.map(hash) }]),
        ),
      }),
  ],
];

function audit(file: string, text: string): Promise<Report> {
  return runAudit(requestFor(makeProject({ [file]: text }), index.url, { requirements: [file] }));
}

const verdicts = (report: Report): Record<string, string> =>
  Object.fromEntries(report.packages.map(({ name, version, verdict }) => [`${name} ${version}`, verdict]));

describe.each(FORMATS)('%s', (file, write) => {
  test('an honest lock passes; what an sdist needs to be built is judged with it', async () => {
    const report = await audit(
      file,
      write([
        ['app', [app], index],
        ['own-sdist', [built], other],
      ]),
    );
    expect(verdicts(report)).toEqual({ 'app 1.0': 'safe', 'own-sdist 1.0': 'safe', 'own-tool 1.0': 'safe' });
    expect(exitCode(report, { mode: 'block', allowIncomplete: false })).toBe(0);
    expect(report.packages.map(({ requiredBy }) => requiredBy[0]?.file)).toEqual([file, file, file]);
  });

  test('every file it lists is judged, for every platform, and none is built', async () => {
    const report = await audit(
      file,
      write([
        ['app', [app, foreign], index],
        ['dirty', [dirty], other],
      ]),
    );
    expect(verdicts(report)).toEqual({ 'app 1.0': 'blocked', 'dirty 1.0': 'blocked' });
    const [judged] = report.packages;
    expect(judged?.artifacts.map(({ filename }) => filename).sort()).toEqual(
      [app.filename, foreign.filename].sort(),
    );
    expect(existsSync(marker)).toBe(false);
  });

  test('bytes with another hash are not taken', async () => {
    const changed = { ...app, bytes: Buffer.from('other bytes') };
    const audited = audit(file, write([['app', [changed], index]]));
    // By its address it is fetched and found out; by its hash alone it is nowhere.
    if (file === 'uv.lock' || file === 'pdm.lock')
      await expect(audited).rejects.toMatchObject({ code: 'hash-mismatch' });
    else
      expect(await audited).toMatchObject({
        packages: [],
        incomplete: [{ reason: expect.stringContaining('1 of the files of app 1.0') as string }],
      });
  });

  test('install leaves it to its own installer', async () => {
    const root = makeProject({ [file]: write([['app', [app], index]]) });
    const services = await realServices({ assets: DIST, useCache: false });
    const more = { dryRun: true, allowBlocked: false, allowIncomplete: false, user: false, upgrade: false };
    const request = { ...requestFor(root, index.url, { requirements: [file] }), ...more };
    await expect(
      install({ ...request, breakSystemPackages: false }, services).finally(() => services.dispose()),
    ).rejects.toMatchObject({ code: 'requirements-refused', fix: expect.stringContaining(file) as string });
  });
});
