import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { ChildRequest } from '../../src/model/child.js';
import type { Processes } from '../../src/model/effects.js';
import type { Report } from '../../src/model/report.js';
import { createMachine } from '../../src/services/machine.js';
import { createProcesses } from '../../src/services/processes.js';
import { startIndex, type LoopbackIndex } from '../support/loopback-index.js';
import { dynamicSdist, staticSdist, wheel } from '../support/own-packages.js';
import { DIST, makeProject, requestFor, runAudit } from '../support/run-audit.js';

const marker = join(mkdtempSync(join(tmpdir(), 'depsec-marker-')), 'ran');
const leaveMarker = `open(${JSON.stringify(marker)}, "w").write("ran")\n`;

let index: LoopbackIndex;
beforeAll(async () => {
  index = await startIndex({
    files: [
      wheel('honest', '1.0'),
      wheel('tool', '1.0'),
      staticSdist('fixed', '1.0', { buildRequires: ['tool'] }),
      dynamicSdist('built', '1.0', { requires: ['honest'], buildRequires: ['tool'] }),
    ],
  });
});
afterAll(() => index.close());

interface Started extends ChildRequest {
  /** What its working directory held when it started. */
  readonly found: readonly string[];
}

async function watch(root: string): Promise<{ started: Started[]; report: Report }> {
  const started: Started[] = [];
  const real = createProcesses();
  const processes: Processes = {
    run: (request) => {
      started.push({ ...request, found: readdirSync(request.cwd) });
      return real.run(request);
    },
  };
  const report = await runAudit(requestFor(root, index.url), { processes });
  return { started, report };
}

/** A folder of PATH whose interpreters leave the marker. */
function putPython(folder: string): string {
  mkdirSync(folder, { recursive: true });
  for (const name of ['python3', 'python']) {
    writeFileSync(join(folder, name), `#!/bin/sh\necho ran > '${marker}'\nexit 1\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
}

/** Variables of this process for the time of a test. */
const changed = new Map<string, string | undefined>();
function setVariable(name: string, value: string): void {
  if (!changed.has(name)) changed.set(name, process.env[name]);
  process.env[name] = value;
}
afterEach(() => {
  for (const [name, value] of changed) {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
  changed.clear();
});

test('pip is started isolated, in an empty folder, with nothing of the environment but PATH', async () => {
  setVariable('FAKE_TOKEN', 'secret-5678');
  setVariable('PIP_INDEX_URL', 'http://user:secret-5678@evil.invalid/simple/');
  setVariable('PYTHONPATH', '/evil');
  setVariable('HTTPS_PROXY', 'http://secret-5678.invalid:1/');
  const root = makeProject({ 'requirements.txt': 'fixed\nbuilt\n' });
  const { started } = await watch(root);
  const pips = started.filter(({ args }) => args.includes('install'));
  expect(pips.length).toBeGreaterThanOrEqual(3);
  for (const { args, env, cwd, found, file } of pips) {
    expect(args[0]).toBe('-I');
    expect(args).toEqual(expect.arrayContaining(['--dry-run', '--ignore-installed']));
    expect(args).not.toContain('--trusted-host');
    expect(found).toEqual([]);
    expect(cwd.startsWith(root) || file.startsWith(root)).toBe(false);
    expect(JSON.stringify({ args, env })).not.toMatch(/secret-5678|evil/);
    expect(
      Object.keys(env).filter((name) => /TOKEN|PYTHONPATH|PYTHONHOME|SSH|AWS|GITHUB/.test(name)),
    ).toEqual([]);
    expect(env).toMatchObject({ PIP_NO_CACHE_DIR: '1', PIP_NO_INPUT: '1', PIP_KEYRING_PROVIDER: 'disabled' });
    expect(env['PIP_CONFIG_FILE']).toMatch(/^(\/dev\/null|nul)$/);
    expect(Number(env['PIP_DEFAULT_TIMEOUT'])).toBeGreaterThanOrEqual(600);
    for (const name of ['HOME', 'XDG_CACHE_HOME', 'PIP_CACHE_DIR', 'TMPDIR'])
      expect(env[name]).not.toBe(process.env[name] ?? '');
  }
});

test('an interpreter that describes itself is started isolated too, in an empty folder', async () => {
  const { started } = await watch(makeProject({ 'requirements.txt': 'honest\n' }));
  const [probe] = started;
  expect(probe?.args.slice(0, 2)).toEqual(['-I', '-c']);
  expect(probe?.found).toEqual([]);
});

test('an interpreter of the audited tree is never started', async () => {
  const root = makeProject({ 'requirements.txt': 'honest\n' });
  const own = putPython(join(root, '.venv', 'bin'));
  const elsewhere = mkdtempSync(join(tmpdir(), 'depsec-path-'));
  symlinkSync(own, join(elsewhere, 'folder'));
  mkdirSync(join(elsewhere, 'files'));
  symlinkSync(join(own, 'python3'), join(elsewhere, 'files', 'python3'));
  const path = process.env['PATH'] ?? '';
  const entries = ['.venv/bin', '', own, join(elsewhere, 'folder'), join(elsewhere, 'files'), path];
  setVariable('PATH', entries.join(delimiter));
  const { started, report } = await watch(root);
  expect(report.verdict).toBe('safe');
  expect(existsSync(marker)).toBe(false);
  expect(started.filter(({ file }) => file.startsWith(root) || file.startsWith(elsewhere))).toEqual([]);
  for (const { env } of started.slice(1)) expect(env['PATH']).not.toContain(root);
});

test('a tree that is reached by a link is still the audited tree', () => {
  const root = makeProject({});
  const own = putPython(join(root, 'bin'));
  const link = join(mkdtempSync(join(tmpdir(), 'depsec-link-')), 'checkout');
  symlinkSync(root, link);
  setVariable('PATH', own);
  expect(createMachine(DIST, { makeFolder: (name) => name }).interpreters(link, undefined)).toEqual([]);
  expect(createMachine(DIST, { makeFolder: (name) => name }).searchPath(link)).toBe('');
});

test('modules of the checkout are not what runs', async () => {
  const files = [
    'pip/__init__.py',
    'pip/__main__.py',
    'json.py',
    'runpy.py',
    'sitecustomize.py',
    'usercustomize.py',
  ];
  const root = makeProject({
    'requirements.txt': 'built\n',
    ...Object.fromEntries(files.map((name) => [name, leaveMarker])),
  });
  setVariable('PYTHONPATH', root);
  setVariable('PYTHONSTARTUP', join(root, 'json.py'));
  const before = process.cwd();
  process.chdir(root);
  try {
    const { report } = await watch(root);
    expect(report.packages.map(({ name }) => name)).toContain('built');
  } finally {
    process.chdir(before);
  }
  expect(existsSync(marker)).toBe(false);
});
