import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Installation } from '../../src/install.js';
import type { InstallRequest } from '../../src/model/request.js';
import { BLOCKED_CODE, wheel } from '../support/own-packages.js';
import { backendOf, type BuildableOptions } from '../support/buildable.js';
import { startIndex, type LoopbackIndex } from '../support/loopback-index.js';
import { DIST, makeProject } from '../support/run-audit.js';
import { sandboxes } from '../support/sandboxes.js';
import { runCommand } from '../support/run-command.js';
import { makeVenv, type Venv } from '../support/venv.js';
import { installRequest, runInstall } from '../support/run-install.js';

let index: LoopbackIndex;
let venv: Venv;
beforeAll(async () => {
  index = await startIndex({ files: [wheel('base', '1.0'), wheel('more', '1.0')] });
});
afterAll(() => index.close());
beforeEach(async () => {
  venv = await makeVenv();
});

const BUILD = '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n';

/** A project in a folder whose name pip has to quote. */
function projectOf(options: BuildableOptions = {}, requirements = '-e "./lib (own)+1"\n'): string {
  const folder = 'lib (own)+1';
  return makeProject({
    'requirements.txt': requirements,
    [`${folder}/pyproject.toml`]: BUILD,
    [`${folder}/backend.py`]: backendOf('own', '1.0', { requires: ['base'], ...options }),
    [`${folder}/module.txt`]: '',
    [`${folder}/own.py`]: 'VALUE = 1\n',
  });
}

const run = (
  root: string,
  more: Partial<InstallRequest> = {},
  replace?: Parameters<typeof runInstall>[1],
): Promise<Installation> =>
  runInstall(
    installRequest(root, index.url, venv.python, { requirements: ['requirements.txt'], ...more }),
    replace,
  );

async function plainly(other: Venv, root: string): Promise<readonly string[]> {
  await other.pip('install', '-q', '--index-url', index.url, '-e', join(root, 'lib (own)+1'));
  return other.freeze();
}

async function valueOf(): Promise<string> {
  const args = ['-c', 'import own; print(own.VALUE, own.__file__)'];
  const { stdout } = await runCommand(venv.python, args, { cwd: '/', env: {} });
  return stdout.trim();
}

/** Notes in the wheel what a build at the project's own path could reach; the folder it is given is a copy. */
const CURIOUS = (root: string): string => `
import socket
def reaches(work):
    try: return bool(work())
    except OSError: return False
FOUND = dict(
    beside=reaches(lambda: open(${JSON.stringify(join(root, 'requirements.txt'))})),
    parent=reaches(lambda: open("../outside", "w")),
    secrets=any("DEPSEC_TEST_SECRET" in open("/proc/%s/environ" % one, errors="replace").read() for one in os.listdir("/proc") if one.isdigit() and reaches(lambda: open("/proc/%s/environ" % one).read(1))),
    network=reaches(lambda: socket.create_connection(("127.0.0.1", ${new URL(index.url).port}), 5)),
    own=reaches(lambda: open(${JSON.stringify(join(DIST, 'cli.js'))}).read(1)),
)
with open("own.py", "a") as file: file.write("# written by the build")
`;

for (const [kind, sandbox] of sandboxes())
  test(`built by ${kind} at its own path, an editable project is left as it is, and nothing else is reached`, async () => {
    const root = projectOf();
    const path = join(root, 'lib (own)+1', 'backend.py');
    const telling = readFileSync(path, 'utf8').replace(
      'os.getcwd() + "\\n")',
      'os.getcwd() + "\\n# " + repr(sorted(key for key in FOUND if FOUND[key])) + "\\n")',
    );
    writeFileSync(path, telling.replace('INFO =', `${CURIOUS(root)}\nINFO =`));
    process.env['DEPSEC_TEST_SECRET'] = 'of-the-parent';
    const done = await run(root, {}, () => ({ sandbox }));
    delete process.env['DEPSEC_TEST_SECRET'];
    expect(done.report.error).toBeUndefined();
    expect(readFileSync(join(root, 'lib (own)+1', 'own.py'), 'utf8')).toBe('VALUE = 1\n');
    expect(readdirSync(root).sort()).toEqual(['lib (own)+1', 'requirements.txt']);
    const site = join(venv.python, '..', '..', 'lib');
    const pth = join(site, readdirSync(site)[0] ?? '', 'site-packages', '__editable__own.pth');
    expect(readFileSync(pth, 'utf8')).toBe(`${join(root, 'lib (own)+1')}\n# []\n`);
    expect(await valueOf()).toBe(`1 ${join(root, 'lib (own)+1', 'own.py')}`);
  });

test('an editable project is used where it lies, and pip freeze says so as after plain pip', async () => {
  const root = projectOf();
  const done = await run(root);
  expect(done.report.error).toBeUndefined();
  expect(done.report.notes.join('\n')).toContain(
    'own 1.0 is used in place, from ./lib (own)+1: later changes there are not read.',
  );
  expect(await venv.freeze()).toEqual(await plainly(await makeVenv(), root));
  expect(await venv.freeze()).toContain(`-e ${join(root, 'lib (own)+1')}`);
  expect(await venv.pip('check')).toContain('No broken requirements');
  expect(await valueOf()).toBe(`1 ${join(root, 'lib (own)+1', 'own.py')}`);
  writeFileSync(join(root, 'lib (own)+1', 'own.py'), 'VALUE = 2\n');
  expect(await valueOf()).toContain('2 ');
  const files = done.report.packages.find(({ name }) => name === 'own')?.artifacts;
  expect(files?.map(({ filename, built }) => `${filename} ${built}`)).toEqual([
    'own-1.0-py3-none-any.whl true',
    'own-1.0.tar.gz false',
  ]);
});

test('installed once more, the same version takes up what the project requires now', async () => {
  const root = projectOf();
  await run(root);
  writeFileSync(
    join(root, 'lib (own)+1', 'backend.py'),
    backendOf('own', '1.0', { requires: ['base', 'more'] }),
  );
  await run(root);
  expect(await venv.freeze()).toContain('more==1.0');
  expect(await venv.pip('check')).toContain('No broken requirements');
});

test('its build sees what was read and writes nothing into the project', async () => {
  const root = projectOf({
    editing: 'open("own.egg-info", "w").close() if False else os.makedirs("build/x")',
  });
  expect((await run(root)).report.error).toBeUndefined();
  expect(existsSync(join(root, 'lib (own)+1', 'build'))).toBe(false);
});

test('a build that would have to write beside the sources is refused, and pip would let it', async () => {
  const root = projectOf({ editing: 'open("compiled.so", "w").close()' });
  const { report } = await run(root);
  expect(report.error).toMatchObject({
    code: 'not-installed',
    what: expect.stringContaining('its build wrote compiled.so beside its sources') as string,
    fix: 'Leave -e out to install a copy of the project.',
  });
  expect(existsSync(join(root, 'lib (own)+1', 'compiled.so'))).toBe(false);
  expect(await venv.freeze()).toEqual([]);
  await plainly(await makeVenv(), root);
  expect(existsSync(join(root, 'lib (own)+1', 'compiled.so'))).toBe(true);
});

test('a blocked project is not built, and a wheel that turns bad is not installed', async () => {
  const marker = join(makeProject({}), 'ran');
  const bad = projectOf({ code: `${BLOCKED_CODE}\nopen(${JSON.stringify(marker)}, "w").close()` });
  const { report } = await run(bad);
  expect(report.counts.blocked).toBe(1);
  expect(existsSync(marker)).toBe(false);
  const hidden = Buffer.from(`${BLOCKED_CODE}\n`).toString('hex');
  const turning = projectOf({
    editing: `return write_wheel(folder, MODULE, bytes.fromhex("${hidden}").decode())`,
  });
  expect((await run(turning)).report.counts.blocked).toBe(1);
  expect(await venv.freeze()).toEqual([]);
});

test('with --build always and no sandbox it is built in its own folder; with never it is not', async () => {
  const root = projectOf({ editing: 'open("compiled.so", "w").close()' });
  const noWalls = installRequest(root, index.url, venv.python, {
    requirements: ['requirements.txt'],
    build: 'always',
  });
  const sandbox = {
    walls: () => Promise.resolve({ missing: 'none here' }),
    run: () => Promise.reject(new Error('no walls')),
  };
  const done = await runInstall(noWalls, () => ({ sandbox }));
  expect(done.report.error).toBeUndefined();
  expect(existsSync(join(root, 'lib (own)+1', 'compiled.so'))).toBe(true);
  expect(await venv.freeze()).toContain(`-e ${join(root, 'lib (own)+1')}`);
  venv = await makeVenv();
  expect((await run(root, { build: 'never' })).report.verdict).toBe('safe');
  expect(await venv.freeze()).toEqual([]);
});

test('a project whose files change while it is judged is not installed', async () => {
  const root = projectOf();
  const file = join(root, 'lib (own)+1', 'own.py');
  const change = installRequest(root, index.url, venv.python, {
    requirements: [],
    editables: ['lib (own)+1'],
  });
  const { report } = await runInstall(change, ({ inspector }) => ({
    inspector: {
      ...inspector,
      inspect: (path, filename, sha256) => {
        writeFileSync(file, 'VALUE = 3\n');
        return inspector.inspect(path, filename, sha256);
      },
    },
  }));
  expect(report.error).toMatchObject({
    code: 'not-installed',
    what: 'command line: expected the files of ./lib (own)+1 as they were read, some have changed since.',
  });
  expect(await venv.freeze()).toEqual([]);
});

test('an editable repository is refused with its line, a back end without PEP 660 with its words', async () => {
  const vcs = projectOf({}, '\n-e git+https://evil.invalid/x.git#egg=x\n');
  await expect(run(vcs, { allowVcs: true })).rejects.toMatchObject({
    code: 'requirements-refused',
    what: 'requirements.txt:2: git+https://evil.invalid/x.git is an editable repository.',
  });
  const old = projectOf();
  const file = join(old, 'lib (own)+1', 'backend.py');
  writeFileSync(file, readFileSync(file, 'utf8').replace('def build_editable', 'def other'));
  await expect(run(old)).rejects.toMatchObject({
    what: expect.stringContaining('knows no editable installs (PEP 660)') as string,
    fix: 'Leave -e out to install a copy of the project.',
  });
});

test('--target holds it too', async () => {
  const target = join(makeProject({}), 'lib');
  mkdirSync(target);
  await run(projectOf(), { target });
  const told: unknown = JSON.parse(
    readFileSync(join(target, 'own-1.0.dist-info', 'direct_url.json'), 'utf8'),
  );
  expect(told).toMatchObject({ dir_info: { editable: true } });
  expect(readFileSync(join(target, 'own-1.0.dist-info', 'RECORD'), 'utf8')).toMatch(
    /^own-1\.0\.dist-info\/direct_url\.json,sha256=[\w-]{43},\d+\r?$/m,
  );
});
