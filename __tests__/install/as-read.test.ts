import { createHash } from 'node:crypto';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Installation } from '../../src/install.js';
import type { Services } from '../../src/model/effects.js';
import type { InstallRequest } from '../../src/model/request.js';
import { startIndex, type LoopbackIndex, type OfferedFile } from '../support/loopback-index.js';
import { offered } from '../support/own-packages.js';
import { packWheel, type FileSet } from '../support/pack.js';
import { makeProject } from '../support/run-audit.js';
import { installRequest, runInstall } from '../support/run-install.js';
import { makeVenv, type Venv } from '../support/venv.js';

const pack = (name: string, version: string, files: FileSet): OfferedFile =>
  offered(packWheel({ [`${name}/__init__.py`]: `VERSION = "${version}"\n`, ...files }, { name, version }));

/** Files in every place that a wheel can have them in. */
const EVERYWHERE: FileSet = {
  'every-1.0.dist-info/entry_points.txt': '[console_scripts]\nevery-one = every:main\n',
  'every-1.0.data/scripts/every-two': '#!python\nprint(1)\n',
  'every-1.0.data/purelib/every_pure.py': 'x = 1\n',
  'every-1.0.data/platlib/every_plat.py': 'x = 1\n',
  'every-1.0.data/data/share/every/ü.txt': 'x\n',
  'every-1.0.data/headers/every.h': '\n',
  'tests/__init__.py': '# every\n',
};

let index: LoopbackIndex;
let venv: Venv;
beforeAll(async () => {
  index = await startIndex({
    files: [
      pack('base', '1.0', {}),
      pack('base', '2.0', {}),
      pack('every', '1.0', EVERYWHERE),
      pack('also', '1.0', { 'tests/__init__.py': '# also\n' }),
    ],
  });
});
afterAll(() => index.close());
beforeEach(async () => {
  venv = await makeVenv();
});

const run = (
  packages: readonly string[],
  more: Partial<InstallRequest> = {},
  replace?: (services: Services) => Partial<Services>,
): Promise<Installation> =>
  runInstall(installRequest(makeProject({}), index.url, venv.python, { packages, ...more }), replace);

function site(): string {
  const lib = join(venv.python, '..', '..', 'lib');
  return join(lib, readdirSync(lib)[0] ?? '', 'site-packages');
}

/** Does something right after pip ended. */
const afterPip =
  (act: () => void) =>
  ({ processes }: Services): Partial<Services> => ({
    processes: {
      run: async (request) => {
        const result = await processes.run(request);
        if (request.args.includes('--require-hashes')) act();
        return result;
      },
    },
  });

test.each<readonly [string, (path: string) => void]>([
  [
    'changed',
    (path) => {
      appendFileSync(path, 'x');
    },
  ],
  [
    'gone',
    (path) => {
      rmSync(path);
    },
  ],
])('a file that is %s when pip has ended is named', async (_, act) => {
  const path = join(site(), 'base', '__init__.py');
  const done = await run(
    ['base'],
    {},
    afterPip(() => {
      act(path);
    }),
  );
  expect(done.lock).toBeUndefined();
  expect(done.report.error).toMatchObject({
    code: 'not-installed',
    what: `Expected pip to leave the files that were read, got other files, or none: ${path}.`,
    why: expect.stringContaining('base 2.0 was added') as string,
  });
});

test('wheels that are exchanged after they were staged are not taken for those that were read', async () => {
  const other = pack('base', '2.0', { 'base/other.py': 'x = 1\n' });
  const sha256 = createHash('sha256').update(other.bytes).digest('hex');
  const exchanging = ({ processes }: Services): Partial<Services> => ({
    processes: {
      run: (request) => {
        const [, pinned = ''] = /(\S*pinned\.txt)/.exec(request.args.join(' ')) ?? [];
        const staging = request.args[request.args.indexOf('--find-links') + 1] ?? '';
        if (pinned !== '') {
          writeFileSync(join(staging, other.filename), other.bytes);
          writeFileSync(pinned, `base==2.0 --hash=sha256:${sha256}\n`);
        }
        return processes.run(request);
      },
    },
  });
  const { report } = await run(['base'], {}, exchanging);
  expect(report.error?.code).toBe('not-installed');
  expect(report.error?.what).toContain(other.filename);
});

test('programs, data and files that two packages have are what they should be', async () => {
  const done = await run(['every', 'also']);
  expect(done.report.error).toBeUndefined();
  const program = (): string => join(venv.python, '..', 'every-two');
  expect(readFileSync(program(), 'utf8')).toContain(venv.python);
  venv = await makeVenv();
  const change = afterPip(() => {
    appendFileSync(program(), 'x');
  });
  expect((await run(['every'], {}, change)).report.error?.what).toContain(program());
});

test('what a target folder holds already is not taken for what was read', async () => {
  const target = join(mkdtempSync(join(tmpdir(), 'depsec-target-')), 'lib');
  await run(['base==1.0'], { target });
  const kept = await run(['base==2.0'], { target });
  expect(kept.report.error).toMatchObject({
    code: 'not-installed',
    what: expect.stringContaining(join(target, 'base', '__init__.py')) as string,
    fix: expect.stringContaining('--upgrade') as string,
  });
  const replaced = await run(['base==2.0', 'every'], { target, upgrade: true });
  expect(replaced.report.error).toBeUndefined();
  expect(readFileSync(join(target, 'base', '__init__.py'), 'utf8')).toBe('VERSION = "2.0"\n');
});

test('two installs into one environment come one after the other', async () => {
  const told: string[] = [];
  const telling =
    (name: string) =>
    ({ processes }: Services): Partial<Services> => ({
      processes: {
        run: async (request) => {
          const isPip = request.args.includes('--require-hashes');
          const isLast = request.args.at(-1)?.endsWith('records.json') === true;
          if (isPip) told.push(`${name} begins`);
          // Long enough for the other one to come.
          if (isPip) await sleep(3000);
          const result = await processes.run(request);
          if (isLast) told.push(`${name} ends`);
          return result;
        },
      },
    });
  const both = await Promise.all([
    run(['base==1.0'], {}, telling('one')),
    run(['base==2.0'], {}, telling('two')),
  ]);
  expect(both.map(({ report }) => report.error)).toEqual([undefined, undefined]);
  const last = told.at(-1)?.split(' ')[0];
  const first = last === 'one' ? 'two' : 'one';
  expect(told).toEqual([`${first} begins`, `${first} ends`, `${last ?? ''} begins`, `${last ?? ''} ends`]);
  expect(await venv.freeze()).toEqual([last === 'one' ? 'base==1.0' : 'base==2.0']);
});
