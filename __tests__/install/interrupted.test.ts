import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Installation } from '../../src/install.js';
import type { Services } from '../../src/model/effects.js';
import { changesBetween } from '../../src/resolve/install/installed.js';
import { buildable } from '../support/buildable.js';
import { startIndex, type LoopbackIndex } from '../support/loopback-index.js';
import { offered } from '../support/own-packages.js';
import { packWheel } from '../support/pack.js';
import { DIST, makeProject } from '../support/run-audit.js';
import { runCommand } from '../support/run-command.js';
import { installRequest, runInstall } from '../support/run-install.js';
import { makeVenv, type Venv } from '../support/venv.js';

const FILES = 1500;

/** A wheel that takes pip a while: many small modules, in a folder and beside it. */
const big = (name: string, version: string): ReturnType<typeof offered> => {
  const text = `VERSION = "${version}"\n${'x = 1\n'.repeat(40)}`;
  const modules = Array.from(
    { length: FILES },
    (_, at) => [`${name}/part_${version.replace('.', '_')}_${at}.py`, text] as const,
  );
  const files = { ...Object.fromEntries(modules), [`${name}_single.py`]: `VERSION = "${version}"\n` };
  return offered(packWheel(files, { name, version }));
};

/** A build that does not end. */
const slow = buildable('slow', '1.0', { code: 'import time; time.sleep(600)' });

let index: LoopbackIndex;
let venv: Venv;
let site = '';
beforeAll(async () => {
  index = await startIndex({ files: [big('big', '1.0'), big('big', '2.0'), big('also', '1.0'), slow] });
});
afterAll(() => index.close());
beforeEach(async () => {
  venv = await makeVenv();
  const lib = join(venv.python, '..', '..', 'lib');
  site = join(lib, readdirSync(lib)[0] ?? '', 'site-packages');
});

/** Every file of the environment by its contents, but for what Python compiled. */
function state(): ReadonlyMap<string, string> {
  const all = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = all.map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths.filter((path) => !path.includes('__pycache__')).map((path) => [path, readFileSync(path, 'latin1')]),
  );
}

/** Installs, and stops the run as soon as something is there, or before pip is started when nothing is waited for. */
async function stopWhen(packages: readonly string[], isThere: () => boolean): Promise<Installation> {
  const stop = new AbortController();
  const watching = ({ processes }: Services): Partial<Services> => ({
    processes: {
      run: async (request) => {
        if (!request.args.includes('--require-hashes')) return processes.run(request);
        const timer = setInterval(() => {
          if (isThere()) stop.abort('SIGINT');
        }, 1);
        try {
          return await processes.run(request);
        } finally {
          clearInterval(timer);
        }
      },
    },
  });
  const request = installRequest(makeProject({}), index.url, venv.python, { packages });
  return runInstall(request, watching, stop.signal);
}

/** Files of a package's folder, none while pip has moved it out of the way. */
function filesIn(name: string): string[] {
  try {
    return readdirSync(join(site, name));
  } catch {
    return [];
  }
}

const partsOf = (name: string, version: string): number =>
  filesIn(name).filter((file) => file.startsWith(`part_${version.replace('.', '_')}_`)).length;

/** Holds what was said against what is there: every path that came or changed, and every package that suffered. */
function expectTold({ report }: Installation, before: ReadonlyMap<string, string>): string {
  const { code, what = '' } = report.error ?? {};
  expect(code).toBe('install-interrupted');
  const after = state();
  const said = what.replace(/^.*?while pip installed\. /s, '');
  const named = [...said.matchAll(/(\/[^;]*?) was left without/g)].map(([, path]) => path ?? '');
  const whole = [...said.matchAll(/(\w+) ([\d.]+) was added(?: in part)?/g)].map(([, name]) => name ?? '');
  const gone = [...said.matchAll(/(\w+) [\d.]+ (?:was removed|lacks files)/g)].map(([, name]) => name ?? '');
  const came = [...after.keys()].filter((path) => before.get(path) !== after.get(path));
  const went = [...before.keys()].filter((path) => !after.has(path));
  const isOf = (names: readonly string[], path: string): boolean =>
    names.some((name) => path.startsWith(join(site, name)));
  expect(came.filter((path) => !named.some((one) => path.startsWith(one)) && !isOf(whole, path))).toEqual([]);
  expect(went.filter((path) => !isOf(gone, path))).toEqual([]);
  for (const path of named) expect(existsSync(path)).toBe(true);
  return said;
}

test.each([1, 700])('a new package, stopped after %i of its files: what is left is named', async (count) => {
  const before = state();
  const done = await stopWhen(['big==1.0'], () => partsOf('big', '1.0') >= count);
  expect(expectTold(done, before)).toBe('The environment is not as it was: big 1.0 was added in part.');
  expect(await venv.freeze()).toEqual(['big==1.0']);
});

test.each([1, 700])(
  'a package that is being replaced, stopped after %i files, is put back',
  async (count) => {
    await venv.pip('install', '-q', '--index-url', index.url, 'big==1.0');
    const before = state();
    const done = await stopWhen(['big==2.0'], () => partsOf('big', '2.0') >= count);
    expectTold(done, before);
    for (const [path, text] of before) expect(readFileSync(path, 'latin1') === text).toBe(true);
    expect(await venv.freeze()).toEqual(['big==1.0']);
  },
);

test.each(['1.0', '2.0'])('what was left in part does not count as installed: then %s', async (version) => {
  const half = await stopWhen(['big==1.0'], () => partsOf('big', '1.0') >= 700);
  expect(half.report.error?.what).toContain('big 1.0 was added in part');
  const request = installRequest(makeProject({}), index.url, venv.python, { packages: [`big==${version}`] });
  const { report } = await runInstall(request);
  expect(report.error).toBeUndefined();
  expect(report.notes.join()).toContain(`Installed big ${version}.`);
  expect(partsOf('big', version)).toBe(FILES);
  expect(readdirSync(site).filter((name) => name.endsWith('.dist-info'))).toEqual([
    `big-${version}.dist-info`,
  ]);
  expect(await venv.freeze()).toEqual([`big==${version}`]);
});

test('words for what changed: whole packages, parts of them, and what belongs to none', () => {
  const before = { packages: [['a', '1'] as [string, string]], incomplete: [], stray: ['/s/old.py'] };
  const after = {
    packages: [
      ['a', '1'],
      ['b', '2'],
    ] as [string, string][],
    incomplete: [['a', '1']] as [string, string][],
    stray: ['/s/old.py', '/s/~b', '/s/~b/x.py', '/s/~bx'],
  };
  expect(changesBetween(before, before)).toBe('The environment holds the packages it held before.');
  expect(changesBetween(before, after)).toBe(
    'The environment is not as it was: b 2 was added; a 1 lacks files; /s/~b was left without its package; /s/~bx was left without its package.',
  );
  expect(changesBetween(after, before)).toContain('b 2 was removed');
  const many = { ...before, stray: Array.from({ length: 30 }, (_, at) => `/s/${at}`) };
  expect(changesBetween({ ...before, stray: [] }, many)).toContain('; and 10 more.');
  expect(changesBetween(undefined, after)).toContain('could not be found out');
});

test('of two packages the first stays and is named', async () => {
  const before = state();
  const done = await stopWhen(['also', 'big'], () => partsOf('also', '1.0') > 0 && partsOf('big', '2.0') > 0);
  expect(expectTold(done, before)).toMatch(/(also|big) [\d.]+ was added/);
});

test('stopped before pip is started nothing is touched', async () => {
  const stop = new AbortController();
  const request = installRequest(makeProject({}), index.url, venv.python, { packages: ['big'] });
  const done = await runInstall(
    request,
    ({ workspace }) => ({
      workspace: {
        ...workspace,
        copy: (from, to) => {
          stop.abort('SIGTERM');
          return workspace.copy(from, to);
        },
      },
    }),
    stop.signal,
  );
  expect(done.report.error).toMatchObject({
    code: 'install-interrupted',
    what: expect.stringContaining('before pip was started') as string,
  });
  expect(await venv.freeze()).toEqual([]);
});

/** Programs of this machine that mention a path on their command line. */
function programsAbout(path: string): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const line = readFileSync(join('/proc', name, 'cmdline'), 'utf8').replaceAll('\0', ' ');
        return line.includes(path) ? [line.slice(0, 200)] : [];
      } catch {
        return [];
      }
    });
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s ends the command with its report and no child',
  async (name) => {
    const before = state();
    const options = ['--python', venv.python, '--index-url', index.url, '--advisories', 'off', '--no-cache'];
    let isStopped = false;
    const { code, stdout } = await runCommand(
      process.execPath,
      [join(DIST, 'cli.js'), 'install', 'big==1.0', ...options],
      {
        cwd: makeProject({}),
        env: { ...process.env },
        onStart: (child) => {
          const timer = setInterval(() => {
            if (partsOf('big', '1.0') === 0) return;
            clearInterval(timer);
            isStopped = true;
            child.kill(name);
          }, 1);
        },
      },
    );
    expect(isStopped).toBe(true);
    expect(code).toBe(name === 'SIGINT' ? 130 : 143);
    expect(stdout.replace(/\s+/g, ' ')).toContain('was interrupted while pip installed');
    expect(before.size).toBe(0);
    expect(programsAbout(venv.python)).toEqual([]);
  },
);

/** Starts `depsec install`, and kills it when something has happened. Resolves once nothing of it runs any more. */
async function killWhen(
  packages: readonly string[],
  hasHappened: (temporary: string) => boolean,
): Promise<void> {
  const temporary = makeProject({});
  const options = ['--python', venv.python, '--index-url', index.url, '--advisories', 'off', '--no-cache'];
  await runCommand(process.execPath, [join(DIST, 'cli.js'), 'install', ...packages, ...options], {
    cwd: makeProject({}),
    env: { ...process.env, TMPDIR: temporary },
    onStart: (child) => {
      const timer = setInterval(() => {
        if (!hasHappened(temporary)) return;
        clearInterval(timer);
        child.kill('SIGKILL');
      }, 1);
    },
  });
  const killed = performance.now();
  while (programsAbout(temporary).length > 0 && performance.now() - killed < 5000) await sleep(20);
  expect(programsAbout(temporary)).toEqual([]);
}

const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux('killed while a package is replaced, pip puts it back and ends', async () => {
  // On a busy machine pip can be at its end before it is killed: then it was not, and is asked once more.
  let before: ReadonlyMap<string, string>;
  let attempts = 0;
  do {
    attempts += 1;
    await venv.pip('install', '-q', '--index-url', index.url, 'big==1.0');
    before = state();
    await killWhen(['big==2.0'], () => partsOf('big', '2.0') > 0);
  } while (partsOf('big', '2.0') === FILES && attempts < 3);
  expect(state()).toEqual(before);
});

onLinux('killed while it builds, no build is left', async () => {
  await killWhen(['slow'], (temporary) =>
    programsAbout(temporary).some((line) => line.includes('pyproject_hooks')),
  );
});
