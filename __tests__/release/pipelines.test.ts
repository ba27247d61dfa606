import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseAllDocuments, parse } from 'yaml';
import { VERSION } from '../../src/version.js';
import { startIndex, type LoopbackIndex } from '../support/loopback-index.js';
import { startNpmRegistry, type NpmRegistry } from '../support/npm-registry.js';
import { packSdist, packWheel } from '../support/pack.js';
import { runCommand, type CommandResult } from '../support/run-command.js';
import { describeWithTools } from '../support/tools.js';

const ROOT = join(import.meta.dirname, '..', '..');
const onPosix = process.platform === 'win32' ? test.skip : test;
const BAD = 'import base64\nexec(base64.b64decode("cHJpbnQoMSk="))\nfrom setuptools import setup\nsetup()\n';

let place: string;
let index: LoopbackIndex;
let registry: NpmRegistry;
beforeAll(async () => {
  place = realpathSync(mkdtempSync(join(tmpdir(), 'depsec-pipelines-')));
  index = await startIndex({
    files: [
      packWheel({ 'demo.py': 'VALUE = 1\n' }, { name: 'honest', version: '1.0' }),
      packSdist({ 'setup.py': BAD }, { name: 'nasty', version: '1.0' }),
    ],
  });
  const args = ['pack', '--json', '--pack-destination', place];
  const shell = process.platform === 'win32';
  const [{ filename }] = JSON.parse(execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8', shell })) as [
    { filename: string },
  ];
  const tarball = readFileSync(join(place, filename));
  const bin = { depsec: 'dist/cli.js' };
  registry = await startNpmRegistry(() => ({ name: 'depsec', version: VERSION, tarball, bin }));
});
afterAll(async () => {
  await Promise.all([index.close(), registry.close()]);
  rmSync(place, { recursive: true, force: true });
});

/** A checkout with requirements, and with what a hostile one would add to be started in place of depsec. */
function checkout(requirement: string): string {
  const folder = mkdtempSync(join(place, 'checkout-'));
  writeFileSync(join(folder, 'requirements.txt'), `${requirement}\n`);
  writeFileSync(join(folder, '.npmrc'), 'registry=http://evil.invalid/\n');
  const own = join(folder, 'node_modules', '.bin', 'depsec');
  mkdirSync(dirname(own), { recursive: true });
  writeFileSync(own, '#!/bin/sh\necho started what the checkout provides\n', { mode: 0o755 });
  return folder;
}

const environment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  npm_config_registry: registry.url,
  npm_config_cache: join(place, 'npm-cache'),
  npm_config_update_notifier: 'false',
  DEPSEC_HOME: join(place, 'home'),
});

interface Job {
  readonly script: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
  readonly artifacts: {
    readonly paths: readonly string[];
    readonly reports: { readonly codequality: string };
  };
}

/** The template as GitLab reads it: a header with inputs, and jobs in which they are replaced. */
function template(given: Readonly<Record<string, string>>): Job {
  const text = readFileSync(join(ROOT, 'templates', 'depsec.yml'), 'utf8');
  const [head, body] = parseAllDocuments(text).map((document) => document.toJS() as unknown);
  const { inputs } = (head as { spec: { inputs: Record<string, { default: string }> } }).spec;
  expect(inputs['version']?.default).toBe(VERSION);
  const filled = JSON.stringify(body).replace(/\$\[\[ inputs\.(\w+) \]\]/g, (_all, name: string) =>
    JSON.stringify(given[name] ?? inputs[name]?.default).slice(1, -1),
  );
  return (JSON.parse(filled) as { depsec: Job }).depsec;
}

/** What a runner does: the lines of the script, one after another, in the checkout. */
function runJob(requirement: string, options: string): Promise<CommandResult> & { folder: string } {
  const folder = checkout(requirement);
  const { script, variables } = template({ options });
  const env = { ...environment(), ...variables, CI_PROJECT_DIR: folder, CI: 'true' };
  const done = runCommand('bash', ['-eo', 'pipefail', '-c', script.join('\n')], { cwd: folder, env });
  return Object.assign(done, { folder });
}

onPosix(
  'the GitLab job starts depsec from the registry, and neither what the checkout provides nor its .npmrc',
  async () => {
    const options = `--advisories off --index-url ${index.url}`;
    const job = runJob('honest', options);
    const done = await job;
    expect(done.stdout).toContain('honest');
    expect(done.stdout).not.toContain('started what the checkout provides');
    expect(done.code).toBe(0);
    expect(registry.asked).toContain('/depsec');
    for (const path of template({}).artifacts.paths)
      expect(readFileSync(join(job.folder, path), 'utf8')).toContain('honest');
  },
);

onPosix('the GitLab job fails for a blocked package, and leaves its reports', async () => {
  const job = runJob('nasty', `--advisories off --index-url ${index.url}`);
  const done = await job;
  expect(done.stdout).toMatch(/✗ nasty/);
  expect(done.code).toBe(1);
  expect(JSON.parse(readFileSync(join(job.folder, 'depsec.json'), 'utf8'))).toMatchObject({
    verdict: 'blocked',
  });
  const { codequality } = template({}).artifacts.reports;
  const issues = JSON.parse(readFileSync(join(job.folder, codequality), 'utf8')) as unknown[];
  expect(issues).toContainEqual(
    expect.objectContaining({
      severity: 'blocker',
      description: expect.stringContaining('nasty 1.0: ') as unknown,
      location: { path: 'requirements.txt', lines: { begin: 1 } },
    }),
  );
});

onPosix('options of the GitLab job are words, not a script', async () => {
  const job = runJob('honest', '--advisories off $(touch owned) ; touch owned');
  const done = await job;
  expect(done.code).toBe(2);
  expect(() => readFileSync(join(job.folder, 'owned'))).toThrow();
});

test('the pages name this version, and files and hooks that are there', () => {
  const pages = ['README.md', 'docs/pipelines.md'].map((page) => readFileSync(join(ROOT, page), 'utf8'));
  const versions = pages.flatMap((text) =>
    [...text.matchAll(/(?:depsec\/action\/v|rev: v|action\.git#v|depsec@|version: ')(\d+\.\d+\.\d+)/g)].map(
      ([, version]) => version,
    ),
  );
  expect(versions.length).toBeGreaterThan(6);
  expect(new Set(versions)).toEqual(new Set([VERSION]));
  // The release moves the tag of the major version: no other may be named.
  const majors = [...pages, readFileSync(join(ROOT, 'docs', 'action.md'), 'utf8')].flatMap(
    (text) => text.match(/depsec\/action@v\d+/g) ?? [],
  );
  expect(new Set(majors)).toEqual(new Set([`depsec/action@v${VERSION.split('.')[0] ?? ''}`]));
});

test('an image built by the Dockerfile holds every file of the release and starts it as nobody', async () => {
  const lines = readFileSync(join(ROOT, 'Dockerfile'), 'utf8').split('\n');
  const image = join(place, 'image');
  for (const line of lines.filter((one) => /^COPY (?!--from)/.test(one))) {
    const words = line.split(' ').slice(1);
    const into = join(image, words.at(-1) ?? '');
    for (const from of words.slice(0, -1))
      cpSync(join(ROOT, from), from === 'dist' ? into : join(into, from), { recursive: true });
  }
  const entry = JSON.parse(lines.find((line) => line.startsWith('ENTRYPOINT '))?.slice(11) ?? '') as string[];
  expect(entry[0]).toBe('node');
  const done = await runCommand(process.execPath, [join(image, entry[1] ?? ''), 'verify'], {
    cwd: image,
    env: process.env,
  });
  expect(done.stdout).toMatch(/All \d+ files are as dist\/manifest\.json says\./);
  expect(done.code).toBe(0);
  const user = lines.find((line) => line.startsWith('USER '));
  expect(user).toMatch(/^USER [1-9]\d+:[1-9]\d+$/);
});

test('the build of an image sees only what the Dockerfile copies', () => {
  const copied = readFileSync(join(ROOT, 'Dockerfile'), 'utf8')
    .split('\n')
    .filter((one) => /^COPY (?!--from)/.test(one))
    .flatMap((line) => line.split(' ').slice(1, -1));
  const allowed = readFileSync(join(ROOT, '.dockerignore'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('!'));
  expect(allowed.map((line) => line.slice(1)).sort()).toEqual([...copied].sort());
});

test('the pre-commit hook looks at the files that say what is required, and at no others', () => {
  const [hook] = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8')) as [{ files: string }];
  const files = new RegExp(hook.files.replace('(?x)', '').replace(/\s+/g, ''));
  const yes = [
    'requirements.txt',
    'a/requirements-dev.in',
    'requirements/base.txt',
    'dev-requirements.txt',
    'pyproject.toml',
    'b/uv.lock',
    'pylock.toml',
    'pylock.dev.toml',
    'Pipfile.lock',
  ];
  const no = ['README.md', 'setup.py', 'xpyproject.toml', 'requirements.md', 'uv.lock.orig'];
  expect(yes.filter((path) => !files.test(path))).toEqual([]);
  expect(no.filter((path) => files.test(path))).toEqual([]);
});

describeWithTools(['pre-commit'], 'pre-commit', ({ 'pre-commit': preCommit = '' }) => {
  const git = (cwd: string, ...args: string[]): string => {
    const config = ['-c', 'user.name=a', '-c', 'user.email=a@evil.invalid', '-c', 'commit.gpgsign=false'];
    return execFileSync('git', [...config, ...args], { cwd, encoding: 'utf8' }).trim();
  };

  /** depsec's repository as it would be at the next commit, and a project that uses its hook. */
  async function commitHook(requirement: string): Promise<CommandResult> {
    const hooks = mkdtempSync(join(place, 'hooks-'));
    for (const path of ['.pre-commit-hooks.yaml', 'package.json', 'dist'])
      cpSync(join(ROOT, path), join(hooks, path), { recursive: true });
    git(hooks, 'init', '-q');
    git(hooks, 'add', '-A');
    git(hooks, 'commit', '-qm', 'x');
    const project = checkout(requirement);
    rmSync(join(project, 'node_modules'), { recursive: true });
    const args = ['--advisories=off', `--index-url=${index.url}`];
    const config = {
      repos: [{ repo: hooks, rev: git(hooks, 'rev-parse', 'HEAD'), hooks: [{ id: 'depsec', args }] }],
    };
    writeFileSync(join(project, '.pre-commit-config.yaml'), JSON.stringify(config));
    git(project, 'init', '-q');
    git(project, 'add', '-A');
    const env = { ...environment(), PRE_COMMIT_HOME: join(place, 'pre-commit') };
    return await runCommand(preCommit, ['run', '--color', 'never', '--verbose'], { cwd: project, env });
  }

  test('passes what is safe', async () => {
    const done = await commitHook('honest');
    expect(done.stdout).toMatch(/depsec\.+Passed/);
    expect(done.code).toBe(0);
  });

  test('stops the commit for a blocked package, with the reasons', async () => {
    const done = await commitHook('nasty');
    expect(done.stdout).toMatch(/depsec\.+Failed[^]*✗ nasty/);
    expect(done.code).toBe(1);
  });
});
