import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Services } from '../../src/model/effects.js';
import type { Report } from '../../src/model/report.js';
import type { AuditRequest } from '../../src/model/request.js';
import { startIndex, type LoopbackIndex } from '../support/loopback-index.js';
import { dynamicSdist, offered, wheel } from '../support/own-packages.js';
import { packSdist } from '../support/pack.js';
import { sandboxes } from '../support/sandboxes.js';
import { chosen, DIST, makeProject, requestFor, runAudit } from '../support/run-audit.js';

const outside = realpathSync(mkdtempSync(join(tmpdir(), 'depsec-outside-')));
const late = join(outside, 'late');
const mine = join(homedir(), `.depsec-test-${process.pid}`);
const SECRET = 'DEPSEC_TEST_SECRET=of-the-parent';
const neighbour = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 600000)'], {
  env: { DEPSEC_TEST_SECRET: 'of-the-parent' },
  stdio: 'ignore',
});

/** Its dependencies are what it could reach. */
const curious = (port: string): string =>
  [
    'import os, glob, socket, subprocess, sys',
    'def reaches(work):',
    '    try: return bool(work())',
    '    except OSError: return False',
    'def environ():',
    `    return any(${JSON.stringify(SECRET)} in open(one, errors="replace").read() for one in glob.glob("/proc/[0-9]*/environ") if reaches(lambda: open(one).read(1)))`,
    'found = {',
    '    "got-secrets": reaches(environ),',
    `    "got-network": reaches(lambda: socket.create_connection(("127.0.0.1", ${port}), 5)),`,
    `    "got-home": reaches(lambda: open(${JSON.stringify(mine)}).read()),`,
    `    "got-depsec": reaches(lambda: open(${JSON.stringify(join(DIST, 'cli.js'))}).read(1)),`,
    `    "got-outside": reaches(lambda: open(${JSON.stringify(join(outside, 'touched'))}, "w")),`,
    '}',
    `LATE = "import time; time.sleep(2); open(${JSON.stringify(late).replaceAll('"', "'")}, 'w')"`,
    'if not os.environ.get("DEPSEC_TEST_LATE"):',
    '    subprocess.Popen([sys.executable, "-c", LATE], env={"DEPSEC_TEST_LATE": "1"}, start_new_session=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)',
    'def get_requires_for_build_wheel(config_settings=None): return []',
    'def prepare_metadata_for_build_wheel(folder, config_settings=None):',
    '    os.mkdir(os.path.join(folder, "curious-1.0.dist-info"))',
    '    with open(os.path.join(folder, "curious-1.0.dist-info", "METADATA"), "w") as file:',
    '        file.write("Metadata-Version: 2.1\\nName: curious\\nVersion: 1.0\\n" + "".join("Requires-Dist: %s\\n" % name for name, is_there in found.items() if is_there))',
    '    return "curious-1.0.dist-info"',
  ].join('\n');

const PYPROJECT = '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n';
const GOT = ['got-depsec', 'got-home', 'got-network', 'got-outside', 'got-secrets'];

let index: LoopbackIndex;
beforeAll(async () => {
  writeFileSync(mine, 'private');
  const files = [
    ...GOT.map((name) => wheel(name, '1.0')),
    dynamicSdist('plain', '1.0', { requires: ['got-home'] }),
    dynamicSdist('asks', '1.0', {
      code: 'def get_requires_for_build_wheel(config_settings=None): return ["got-home"]',
      requires: ['got-network'],
    }),
    dynamicSdist('fails', '1.0', { code: 'raise RuntimeError("own words")' }),
  ];
  index = await startIndex({ files });
  const { port } = new URL(index.url);
  const address = new URL('../elsewhere/more-1.0.tar.gz', index.url).href;
  const code = `def get_requires_for_build_wheel(config_settings=None): return ["more @ ${address}"]`;
  files.push(dynamicSdist('asks-address', '1.0', { code }));
  const packed = packSdist(
    { 'backend.py': curious(port), 'pyproject.toml': PYPROJECT },
    { name: 'curious', version: '1.0' },
  );
  files.push(offered(packed));
});
afterAll(async () => {
  neighbour.kill();
  rmSync(mine);
  await index.close();
});

const NO_WALLS: Pick<Services, 'sandbox'> = {
  sandbox: {
    walls: () => Promise.resolve({ missing: 'a test took them away' }),
    run: () => Promise.reject(new Error('no walls')),
  },
};

function audit(
  requirements: string,
  more: Partial<AuditRequest> = {},
  replace: Partial<Services> = {},
): Promise<Report> {
  const request = requestFor(makeProject({ 'requirements.txt': requirements }), index.url, more);
  return runAudit({ ...request, policy: { ...request.policy, allow: ['curious'] } }, replace);
}

const runtime = (report: Report): string[] =>
  chosen(report).flatMap((line) => (line.endsWith(' runtime') ? [line.split(' ')[0] ?? ''] : []));

const onLinux = process.platform === 'linux' ? test : test.skip;
onLinux('each sandbox that this machine has a program for works, and unshare is one of them', async () => {
  const kinds = await Promise.all(sandboxes().map(async ([kind, sandbox]) => [kind, await sandbox.walls()]));
  expect(kinds).toEqual(sandboxes().map(([kind]) => [kind, { kind }]));
  expect(sandboxes().map(([kind]) => kind)).toContain('unshare');
});

for (const [kind, sandbox] of sandboxes())
  test(`from inside a build by ${kind} nothing of the user can be reached, and nothing outlives it`, async () => {
    const report = await audit('curious\n', {}, { sandbox });
    expect(runtime(report)).toEqual(['curious']);
    expect(report.incomplete).toEqual([]);
    await sleep(3000);
    expect(existsSync(late)).toBe(false);
    expect(existsSync(join(outside, 'touched'))).toBe(false);
  });

test('the same build without a sandbox reaches all of it', async () => {
  const report = await audit('curious\n', { build: 'always' }, NO_WALLS);
  expect(runtime(report)).toEqual(['curious', ...GOT]);
  await sleep(4000);
  expect(existsSync(late)).toBe(true);
});

test('where there is no sandbox nothing is built, and the report says so', async () => {
  const report = await audit('plain\n', {}, NO_WALLS);
  expect(report.packages.map(({ name, verdict }) => `${name} ${verdict}`)).toEqual(['plain unscanned']);
  expect(report.packages[0]?.unscanned[0]).toMatchObject({ code: 'build-not-sandboxed' });
  expect(report.incomplete[0]?.reason).toContain('--build always');
});

test('--build never builds nothing', async () => {
  const report = await audit('plain\n', { build: 'never' });
  expect(runtime(report)).toEqual(['plain']);
  expect(report.incomplete[0]?.reason).toContain('--build never');
});

test('a requirement that a back end names when it runs is read, and in the report', async () => {
  const report = await audit('asks\n');
  expect(chosen(report)).toEqual(['asks 1.0 runtime', 'got-home 1.0 build', 'got-network 1.0 runtime']);
});

test('an address that a back end asks for when it runs is not followed, and its dependencies are unknown', async () => {
  const report = await audit('asks-address\n');
  expect(chosen(report)).toEqual(['asks-address 1.0 runtime']);
  expect(report.incomplete[0]?.reason).toContain('asks-address 1.0 are unknown');
  expect(index.requests.filter((path) => path.includes('elsewhere'))).toEqual([]);
});

test('a build that fails ends the run with its last words and the line that asked for it', async () => {
  await expect(audit('fails\n')).rejects.toMatchObject({
    code: 'resolution-failed',
    what: expect.stringMatching(/fails 1\.0.*requirements\.txt:1.*own words/) as string,
  });
});
