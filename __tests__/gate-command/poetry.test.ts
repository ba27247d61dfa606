import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import type { LoopbackAnswer } from '../../src/model/loopback.js';
import type { LoopbackServer } from '../../src/model/effects.js';
import { createAuthority } from '../../src/services/loopback/authority.js';
import { createLoopback } from '../../src/services/loopback/loopback.js';
import { buildableFiles, buildableSdist } from '../support/buildable-project.js';
import { startIndex, type LoopbackIndex, type OfferedFile } from '../support/loopback-index.js';
import { offered, wheel } from '../support/own-packages.js';
import { packSdist, type FileSet } from '../support/pack.js';
import { DIST } from '../support/run-audit.js';
import { runCommand } from '../support/run-command.js';
import { describeWithTools } from '../support/tools.js';
import { writeFiles } from '../support/write-files.js';

const base = realpathSync(mkdtempSync(join(tmpdir(), 'depsec-poetry-')));
const marker = join(base, 'marker');
const repository = join(base, 'repository');
const LOGIN = 'plain:login';
const SUMMARY = 'An inert package for tests';

/** An sdist whose build needs a package of the index. */
function needing(name: string, needed: string): OfferedFile {
  const pyproject = `[project]\nname = "${name}"\nversion = "1.0"\n[build-system]\nrequires = ["${needed}"]\nbuild-backend = "backend"\nbackend-path = ["."]\n`;
  const files = { ...buildableFiles({ name }), 'pyproject.toml': pyproject };
  return offered(packSdist(files, { name, version: '1.0' }));
}

const evil = buildableSdist({ name: 'honest', version: '1.0', marker, isBad: true });
const files = [
  wheel('own-app', '1.0', ['own-sdist', 'Own.Spelled>=1 ; python_version > "3"']),
  { ...wheel('Own.Spelled', '1.2', []), yanked: false },
  wheel('honest', '1.0'),
  wheel('own-tool', '1.0'),
  wheel('unhashed', '1.0', [], { sha256: null }),
  offered(buildableSdist({ name: 'own-sdist' })),
  needing('needy', 'own-tool'),
  needing('needs-bad', 'bad'),
  offered(buildableSdist({ name: 'bad', marker, isBad: true })),
];

let index: LoopbackIndex;
let other: LoopbackIndex;
/** Answers poetry without depsec in the place of its index, as that answers. */
let place: LoopbackServer;
const authority = createAuthority(new Date());
const certificate = join(base, 'authority.pem');

const hash = ({ bytes }: OfferedFile): string => createHash('sha256').update(bytes).digest('hex');

/** A release as the JSON interface of an index has it. */
function release(name: string, version: string): LoopbackAnswer {
  const found = files.filter(({ filename }) =>
    filename
      .toLowerCase()
      .replace(/[-_.]+/g, '-')
      .startsWith(`${name}-${version.replaceAll('.', '-')}`),
  );
  const [info] = [
    { name, version, summary: SUMMARY, requires_dist: null, requires_python: null, yanked: false },
  ];
  const urls = found.map((file) => ({
    filename: file.filename,
    packagetype: file.filename.endsWith('.whl') ? 'bdist_wheel' : 'sdist',
    url: new URL(`../files/${file.filename}`, index.url).href,
    digests: { sha256: hash(file) },
    yanked: false,
  }));
  return { status: 200, type: 'application/json', body: JSON.stringify({ info, urls }) };
}

async function inPlace(path: string): Promise<LoopbackAnswer> {
  const [, name, version] = /^\/pypi\/([^/]+)\/([^/]+)\/json$/.exec(path) ?? [];
  if (name !== undefined && version !== undefined) return release(name, version);
  const type = 'application/vnd.pypi.simple.v1+json';
  const answer = await fetch(new URL(path, index.url), { headers: { accept: type } });
  return { status: answer.status, type, body: new Uint8Array(await answer.arrayBuffer()) };
}

beforeAll(async () => {
  index = await startIndex({ files });
  other = await startIndex({ files: [offered(evil)] });
  writeFileSync(certificate, authority.certificate);
  place = await createLoopback().serve(() => Promise.resolve({ status: 404 }), {
    login: LOGIN,
    identify: (host) => Promise.resolve(authority.identify(host)),
    handle: ({ path }) => inPlace(path),
  });
  mkdirSync(repository);
  for (const [name, text] of Object.entries(buildableFiles({ name: 'honest', marker, isBad: true })))
    writeFileSync(join(repository, name), text);
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@evil.invalid'];
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
    ['commit', '-qm', 'All'],
  ])
    execFileSync('git', [...identity, ...args], { cwd: repository });
});
afterEach(() => {
  rmSync(marker, { force: true });
});
afterAll(() => Promise.all([index, other, place].map((server) => server.close())));

const project = (text: string): FileSet => ({
  'pyproject.toml': `[project]\nname = "mine"\nversion = "1"\nrequires-python = ">=3.10"\n${text}`,
});

function put(given: FileSet): string {
  const root = mkdtempSync(join(base, 'project-'));
  writeFiles(root, given);
  return root;
}

interface Done {
  readonly code: number | null;
  readonly output: string;
}

describeWithTools(['poetry'], 'poetry as the command of depsec gate', ({ poetry = '' }) => {
  const environment = (): Record<string, string> => ({
    HOME: join(base, 'home'),
    PATH: `${dirname(poetry)}${delimiter}${process.env['PATH'] ?? ''}`,
    POETRY_NO_INTERACTION: '1',
    POETRY_VIRTUALENVS_IN_PROJECT: 'true',
  });
  const gated = async (root: string, ...command: readonly string[]): Promise<Done> => {
    const gate = [join(DIST, 'cli.js'), 'gate', '--advisories', 'off', '--index-url', index.url, '--'];
    const done = await runCommand(process.execPath, [...gate, ...command], { cwd: root, env: environment() });
    return { code: done.code, output: `${done.stdout}\n${done.stderr}` };
  };
  const plain = async (root: string, ...args: readonly string[]): Promise<Done> => {
    const proxy = place.url.replace('://', `://${LOGIN}@`);
    const env = {
      ...environment(),
      POETRY_CACHE_DIR: `${root}-cache`,
      HTTPS_PROXY: proxy,
      REQUESTS_CA_BUNDLE: certificate,
      NO_PROXY: '127.0.0.1',
    };
    const done = await runCommand(poetry, [...args], { cwd: root, env });
    return { code: done.code, output: `${done.stdout}\n${done.stderr}` };
  };
  const lockOf = (root: string): string => readFileSync(join(root, 'poetry.lock'), 'utf8');

  test('it locks and installs to the end, and its lock is the one it writes without depsec', async () => {
    const given = project('dependencies = ["own-app"]\n');
    const [root, without] = [put(given), put(given)];
    expect(await gated(root, 'poetry', 'lock')).toMatchObject({ code: 0 });
    const lock = lockOf(root);
    expect(lock).not.toMatch(/127\.0\.0\.1/);
    expect(await plain(without, 'lock')).toMatchObject({ code: 0 });
    expect(lock).toBe(lockOf(without));
    expect(lock).toContain(`description = "${SUMMARY}"`);
    const installed = await gated(root, 'poetry', 'install', '--no-root');
    expect(installed).toMatchObject({ code: 0 });
    expect(installed.output).toMatch(/✓ own-app \(1\.0\) +Safe/);
    expect(installed.output).toMatch(/✓ own-sdist \(1\.0\) +Safe/);
    expect(lockOf(root)).toBe(lock);
    const python = join(root, '.venv', 'bin', 'python');
    const code = 'import own_sdist, demo; print(own_sdist.VALUE)';
    expect(await runCommand(python, ['-c', code], { cwd: root, env: {} })).toMatchObject({ stdout: '1\n' });
    const ran = await gated(root, 'poetry', 'run', 'python', '-c', code);
    expect(ran).toMatchObject({ code: 0, output: expect.stringMatching(/^1\n/) as string });
  }, 240_000);

  test('it adds, updates and removes, a file without a hash among them', async () => {
    const root = put(project('dependencies = []\n'));
    expect(await gated(root, 'poetry', 'add', 'honest@^1.0', 'unhashed')).toMatchObject({ code: 0 });
    expect(readFileSync(join(root, 'pyproject.toml'), 'utf8')).toMatch(/honest \(>=1\.0,<2\.0\)/);
    expect(lockOf(root)).toContain(`sha256:${hash(wheel('unhashed', '1.0'))}`);
    for (const words of [['update'], ['sync', '--no-root'], ['remove', 'unhashed']])
      expect(await gated(root, 'poetry', ...words)).toMatchObject({ code: 0 });
    expect(lockOf(root)).not.toContain('unhashed');
  }, 240_000);

  test('what a build needs is asked of the gate and judged', async () => {
    const built = await gated(put(project('dependencies = ["needy"]\n')), 'poetry', 'install', '--no-root');
    expect(built).toMatchObject({ code: 0 });
    expect(built.output).toMatch(/✓ own-tool \(1\.0\) +Safe/);
    const bad = await gated(put(project('dependencies = ["needs-bad"]\n')), 'poetry', 'install', '--no-root');
    expect(bad.code).not.toBe(0);
    expect(bad.output).toMatch(/depsec refused bad 1\.0/);
    expect(existsSync(marker)).toBe(false);
  }, 240_000);

  test('the key of the authority is nowhere on disk, and without the login there is no way', async () => {
    const script = `
      const { connect } = require('node:net'), { readFileSync } = require('node:fs');
      const { gate } = JSON.parse(readFileSync(process.env.DEPSEC_GATE_STATE, 'utf8'));
      const socket = connect(new URL(gate).port, '127.0.0.1', () => socket.write('CONNECT x.invalid:443 HTTP/1.1\\r\\n\\r\\n'));
      socket.on('data', (data) => console.log('asked:', data.toString().split('\\r\\n')[0]));`;
    const shell = `poetry lock && cd "$(dirname "$DEPSEC_GATE_STATE")" && ls authority.pem && ! grep -rlE "PRIVATE KEY" . && node -e "$SCRIPT"`;
    const root = put(project('dependencies = ["honest"]\n'));
    const done = await gated(root, 'env', `SCRIPT=${script}`, 'sh', '-c', shell);
    expect(done).toMatchObject({ code: 0 });
    expect(done.output).toMatch(/^authority\.pem$/m);
    expect(done.output).toMatch(/asked: HTTP\/1\.1 403 depsec refused an address past the gate/);
  }, 240_000);

  const HONEST = 'dependencies = ["honest"]\n';
  const legacy = (): string => `[[tool.poetry.source]]\nname = "x"\nurl = "${other.url}"\n`;
  const url = (): string => new URL(`../files/${evil.filename}`, other.url).href;

  test.each<[string, () => Promise<FileSet> | FileSet, RegExp]>([
    [
      'a bad package',
      () => project('dependencies = ["bad"]\n'),
      /depsec refused bad 1\.0[^]*required by pyproject\.toml:5/,
    ],
    ['a source', () => project(`${HONEST}${legacy()}`), /pyproject\.toml:8: names an index of its own/],
    [
      'a package by URL',
      () => project(`[tool.poetry.dependencies]\nhonest = { url = "${url()}" }\n`),
      /pyproject\.toml:6: gives a package by URL/,
    ],
    [
      'a package from git',
      () => project(`[tool.poetry.dependencies]\nhonest = { git = "file://${repository}" }\n`),
      /pyproject\.toml:6: gives a package from version control/,
    ],
    [
      'an address of PEP 508',
      () => project(`dependencies = ["honest @ ${url()}"]\n`),
      /pyproject\.toml:5: is a requirement given by URL/,
    ],
    [
      'a lock that leads elsewhere',
      async () => {
        const root = put(project(HONEST));
        expect(await gated(root, 'poetry', 'lock')).toMatchObject({ code: 0 });
        const source = `[package.source]\ntype = "url"\nurl = "${url()}"\n`;
        const file = `files = [\n    {file = "${evil.filename}", hash = "sha256:${evil.sha256}"},\n]\n\n${source}`;
        return { ...project(HONEST), 'poetry.lock': lockOf(root).replace(/files = \[\n[^\]]*\]\n/, file) };
      },
      /poetry\.lock:15: gives a package by URL/,
    ],
    [
      'an interpreter of the project',
      () => ({
        ...project(HONEST),
        '.venv/pyvenv.cfg': 'home = /usr/bin\n',
        '.venv/bin/python': `#!/bin/sh\ntouch '${marker}'\nexec python3 "$@"\n`,
      }),
      /\.venv\/bin\/python: is an interpreter that lies in the project itself/,
    ],
    [
      'a plug-in of the project',
      () => ({
        ...project(HONEST),
        '.poetry/plugins/x.pth': `import os; open(${JSON.stringify(marker)}, "w").close()\n`,
      }),
      /\.poetry\/plugins: holds plug-ins that poetry would start/,
    ],
  ])(
    '%s works without depsec, and is refused behind the gate',
    async (_, make, says) => {
      const given = await make();
      const without = await plain(put(given), 'install', '--no-root');
      expect({ ...without, hasMarker: existsSync(marker) }).toEqual({ ...without, hasMarker: true });
      rmSync(marker);
      const done = await gated(put(given), 'poetry', 'install', '--no-root');
      expect(done.output).toMatch(says);
      expect(done.code).not.toBe(0);
      expect(existsSync(marker)).toBe(false);
    },
    240_000,
  );

  test('a poetry.toml that may lead past the gate is refused with its line, a harmless one is followed', async () => {
    const given = (text: string): FileSet => ({ ...project(HONEST), 'poetry.toml': text });
    const refused = await gated(
      put(given('[certificates.x]\ncert = false\n')),
      'poetry',
      'install',
      '--no-root',
    );
    expect(refused.output).toMatch(/poetry\.toml:2: sets certificates\.x\.cert/);
    expect(refused.code).not.toBe(0);
    const root = put(given('[installer]\nparallel = false\n'));
    expect(await gated(root, 'poetry', 'install', '--no-root')).toMatchObject({ code: 0 });
  }, 240_000);

  test('variables and settings of the user lead nowhere else', async () => {
    const root = put(project(HONEST));
    const env = [
      'env',
      'POETRY_CACHE_DIR=/nowhere',
      'POETRY_CONFIG_DIR=/nowhere',
      'HTTPS_PROXY=http://127.0.0.1:9',
    ];
    const done = await gated(root, ...env, 'poetry', 'install', '--no-root');
    expect(done).toMatchObject({ code: 0 });
    expect(done.output).toMatch(/✓ honest \(1\.0\) +Safe/);
  }, 240_000);
});
