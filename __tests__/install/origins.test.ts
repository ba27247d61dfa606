import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileAddress } from '../../src/resolve/direct/direct-origin.js';
import type { InstallRequest } from '../../src/model/request.js';
import { backendOf, buildable } from '../support/buildable.js';
import { startIndex, type LoopbackIndex } from '../support/loopback-index.js';
import { offered, wheel } from '../support/own-packages.js';
import { packSdist, packWheel } from '../support/pack.js';
import { makeProject } from '../support/run-audit.js';
import { installRequest, runInstall } from '../support/run-install.js';
import type { Listening } from '../support/listen.js';
import { serveFolder } from '../support/serve-folder.js';
import { makeVenv, type Venv } from '../support/venv.js';
import { writeFiles } from '../support/write-files.js';

const BUILD = '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n';
const projectFiles = (name: string): Record<string, string> => ({
  'pyproject.toml': BUILD,
  'backend.py': backendOf(name, '1.0', {}),
  'module.txt': '',
});

const place = mkdtempSync(join(tmpdir(), 'depsec-served-'));
const git = (folder: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=n', '-c', 'user.email=e@evil.invalid', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: place, GIT_CONFIG_NOSYSTEM: '1' },
  }).trim();

const hashed = wheel('hashed', '1.0');
const sha256 = createHash('sha256').update(hashed.bytes).digest('hex');
let index: LoopbackIndex;
let server: Listening;
let venv: Venv;
beforeAll(async () => {
  index = await startIndex({ files: [wheel('base', '1.0'), wheel('app', '1.0', ['base'])] });
  const work = mkdtempSync(join(tmpdir(), 'depsec-repo-'));
  for (const [path, text] of Object.entries(projectFiles('repo')))
    writeFiles(work, { [`nested/${path}`]: text });
  git(work, 'init', '--quiet', '--initial-branch=main');
  git(work, 'add', '.');
  git(work, 'commit', '--quiet', '-m', 'one');
  git(place, 'clone', '--quiet', '--bare', work, join(place, 'repo.git'));
  git(join(place, 'repo.git'), 'update-server-info');
  const odd = offered(
    packSdist(projectFiles('odd'), { name: 'odd', version: '1.0', metadataVersion: '2.1' }),
  );
  writeFiles(place, { 'files/main.tar.gz': odd.bytes, [`files/${hashed.filename}`]: hashed.bytes });
  const plain = wheel('plain', '1.0');
  writeFiles(place, { [`files/${plain.filename}`]: plain.bytes });
  server = await serveFolder(place);
});
afterAll(async () => {
  await server.close();
  await index.close();
});
beforeEach(async () => {
  venv = await makeVenv();
});

function directLines(): string {
  const { url } = server;
  const login = url.replace('://', '://user:secret@');
  return [
    '"./lib (own)+1"',
    './files/sdist_own-1.0.tar.gz',
    './files/wheel_own-1.0-py3-none-any.whl',
    `plain @ ${login}/files/plain-1.0-py3-none-any.whl`,
    `hashed @ ${url}/files/hashed-1.0-py3-none-any.whl#sha256=${sha256}`,
    `odd @ ${url}/files/main.tar.gz`,
    `repo @ git+${login}/repo.git@main#subdirectory=nested`,
    'app',
    '',
  ].join('\n');
}

function rootWith(requirements: string): string {
  const root = makeProject({ 'requirements.txt': requirements.replaceAll('"', '') });
  writeFiles(join(root, 'lib (own)+1'), projectFiles('own'));
  writeFiles(join(root, 'files'), {
    'sdist_own-1.0.tar.gz': buildable('sdist-own', '1.0').bytes,
    'wheel_own-1.0-py3-none-any.whl': wheel('wheel-own', '1.0').bytes,
  });
  return root;
}

const request = (root: string, more: Partial<InstallRequest> = {}): InstallRequest =>
  installRequest(root, index.url, venv.python, {
    requirements: ['requirements.txt'],
    allowVcs: true,
    ...more,
  });

async function plainly(other: Venv, root: string): Promise<void> {
  const file = join(root, 'plain.txt');
  const lines = readFileSync(join(root, 'requirements.txt'), 'utf8');
  writeFileSync(file, lines.replaceAll(/^\.\//gm, `${root}/`));
  await other.pip('install', '-q', '--index-url', index.url, '-r', file);
}

/** What `pip inspect` says of each package: where it came from, and whether it was asked for. */
async function recorded(of: Venv): Promise<unknown> {
  const { installed } = JSON.parse(await of.pip('inspect')) as {
    installed: { metadata: { name: string }; direct_url?: unknown; requested: boolean }[];
  };
  return Object.fromEntries(
    installed.map(({ metadata, direct_url, requested }) => [metadata.name, { direct_url, requested }]),
  );
}

test('pip says the same of where everything came from as after plain pip', async () => {
  const root = rootWith(directLines());
  const { report } = await runInstall(request(root));
  expect(report.error).toBeUndefined();
  const plain = await makeVenv();
  await plainly(plain, root);
  expect(await venv.freeze()).toEqual(await plain.freeze());
  expect(await venv.freeze()).toHaveLength(9);
  expect(await recorded(venv)).toEqual(await recorded(plain));
  expect(await recorded(venv)).toMatchObject({
    app: { requested: true },
    base: { requested: false },
    repo: { direct_url: { url: `${server.url}/repo.git`, vcs_info: { requested_revision: 'main' } } },
  });
  expect(await venv.pip('check')).toContain('No broken requirements');
  await venv.pip('uninstall', '-q', '-y', 'repo', 'plain', 'base');
  expect(await venv.freeze()).toHaveLength(6);
});

test('a constraint that names the file is recorded too; what is there with that version stays as it is', async () => {
  const root = rootWith('app\n-c constraints.txt\n');
  writeFileSync(
    join(root, 'constraints.txt'),
    `base @ ${fileAddress(join(root, 'files/base-1.0-py3-none-any.whl'))}\n`,
  );
  writeFiles(root, { 'files/base-1.0-py3-none-any.whl': wheel('base', '1.0').bytes });
  await runInstall(request(root));
  const frozen = await venv.freeze();
  expect(frozen.join()).toContain(`base @ ${fileAddress(root)}/files/base-1.0-py3-none-any.whl#sha256=`);
  const again = await runInstall(request(root));
  expect(again.report.notes.join()).toContain('already installed');
  expect(await venv.freeze()).toEqual(frozen);
});

test('a folder and a local sdist are installed again, as pip does; a wheel is not', async () => {
  const root = rootWith(directLines());
  await runInstall(request(root));
  const { report } = await runInstall(request(root));
  expect(report.notes.join()).toContain('Installed own 1.0, sdist-own 1.0.');
});

test('a package that lists the records of another one changes nothing there', async () => {
  const info = 'claims-1.0.dist-info';
  const record = `base-1.0.dist-info/RECORD,,\n${info}/METADATA,,\n${info}/RECORD,,\n`;
  const claims = packWheel({ [`${info}/RECORD`]: record }, { name: 'claims', version: '1.0' });
  const root = rootWith(`./files/${claims.filename}\nbase\n`);
  writeFiles(root, { [`files/${claims.filename}`]: claims.bytes });
  const { report } = await runInstall(request(root));
  expect(report.error).toBeUndefined();
  expect(await recorded(venv)).toMatchObject({
    base: { requested: true },
    claims: { direct_url: { url: `${fileAddress(root)}/files/${claims.filename}` } },
  });
  expect(await recorded(venv)).not.toHaveProperty('base.direct_url.url');
});

test('the home of a user and a target hold the same', async () => {
  const root = rootWith('./files/wheel_own-1.0-py3-none-any.whl\n');
  const target = join(root, 'target');
  await runInstall(request(root, { target }));
  const info = join(target, 'wheel_own-1.0.dist-info');
  expect(JSON.parse(readFileSync(join(info, 'direct_url.json'), 'utf8'))).toMatchObject({
    url: `${fileAddress(root)}/files/wheel_own-1.0-py3-none-any.whl`,
    archive_info: { hash: expect.stringMatching(/^sha256=[0-9a-f]{64}$/) as string },
  });
  const home = mkdtempSync(join(tmpdir(), 'depsec-home-'));
  const python = execFileSync('python3', ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' });
  const user = request(root, { user: true, breakSystemPackages: true, python: python.trim() });
  const { report } = await runInstall(user, ({ machine }) => ({
    machine: { ...machine, environment: { ...machine.environment, HOME: home, PYTHONUSERBASE: home } },
  }));
  expect(report.error).toBeUndefined();
  const found = readdirSync(home, { recursive: true, encoding: 'utf8' });
  expect(
    found.filter((path) => path.endsWith(join('wheel_own-1.0.dist-info', 'direct_url.json'))),
  ).toHaveLength(1);
});

test('addresses of paths are written letter by letter as Python writes them', () => {
  const path = "/a b/%41/(x)!*'/~+@:;&=/ü€";
  const code = 'import sys, urllib.request as u; print("file://" + u.pathname2url(sys.argv[1]))';
  const told = execFileSync('python3', ['-c', code, path], { encoding: 'utf8' }).trim();
  expect(fileAddress(path)).toBe(told);
});
