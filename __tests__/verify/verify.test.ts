import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readManifest, renderManifest } from '../../src/integrity/manifest.js';
import { findOrigin } from '../../src/integrity/origin.js';
import { realFiles } from '../../src/services/files.js';
import { fingerprint } from '../../src/services/disk/fingerprint.js';
import { isIntact, verify, type Verification } from '../../src/verify.js';
import { runCommand, type CommandResult } from '../support/run-command.js';

const ROOT = join(import.meta.dirname, '..', '..');
const effects = { files: realFiles, fingerprint };
const onPosix = process.platform === 'win32' ? test.skip : test;

/** Where the packed tarball was installed, as a user would; and the installed package in it. */
let place: string;
let installed: string;
beforeAll(() => {
  place = realpathSync(mkdtempSync(join(tmpdir(), 'depsec-verify-')));
  const npm = (cwd: string, ...args: string[]): string =>
    execFileSync('npm', args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
  const packed = JSON.parse(npm(ROOT, 'pack', '--json', '--pack-destination', place)) as [
    { filename: string },
  ];
  writeFileSync(join(place, 'package.json'), '{"private":true}');
  npm(
    place,
    'install',
    '--offline',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    `./${packed[0].filename}`,
  );
  installed = join(place, 'node_modules', 'depsec');
});
afterAll(() => {
  rmSync(place, { recursive: true, force: true });
});

const run = (folder: string, ...args: string[]): Promise<CommandResult> =>
  runCommand(process.execPath, [join(folder, 'dist', 'cli.js'), 'verify', ...args], {
    cwd: place,
    env: process.env,
  });

const wrong = ({ files }: Verification): string[] =>
  files.filter(({ state }) => state !== 'same').map(({ path, state }) => `${path} ${state}`);

/** Does something to a file, looks, and puts the file back. */
async function during<T>(path: string, change: (bytes: Buffer) => void, look: () => Promise<T>): Promise<T> {
  const target = join(installed, path);
  const before = readFileSync(target);
  try {
    change(Buffer.from(before));
    return await look();
  } finally {
    rmSync(target, { force: true });
    writeFileSync(target, before);
  }
}

const flip =
  (path: string, at: number) =>
  (bytes: Buffer): void => {
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(join(installed, path), bytes);
  };

test('a tarball that was packed and installed is intact, and says what it is', async () => {
  const done = await run(installed);
  expect(done.code).toBe(0);
  expect(done.stderr).toBe('');
  expect(done.stdout).toMatch(/^depsec \S+, installed by npm/);
  expect(done.stdout).toMatch(/manifest sha256 [0-9a-f]{64}\n {2}bundled @actions\/cache \d/);
  expect(done.stdout).toMatch(/pip \d+\.\d+/);
  expect(done.stdout).toMatch(/\nAll \d+ files are as the release made them\.\n$/);
  const long = await run(installed, '-v');
  expect(long.stdout).toMatch(/✓ dist\/worker\.js {2}sha256 [0-9a-f]{64}/);
  const json = JSON.parse((await run(installed, '--format', 'json')).stdout) as { isIntact: boolean };
  expect(json).toMatchObject({ isIntact: true, origin: { kind: 'npm' } });
});

/** Milliseconds for reading the whole installation some hundred times over, on a busy machine too. */
const EVERY_FILE = 300_000;

test(
  'one byte of any file, and that file is named',
  async () => {
    const listed = readdirSync(installed, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(installed.length + 1)
          .split('\\')
          .join('/'),
      );
    expect(listed).toEqual(
      expect.arrayContaining(['package.json', 'README.md', 'action.yml', 'dist/cli.js']),
    );
    // Types are many and alike: one after another only some, the rest at once.
    const tried = listed.filter((path, at) => !path.startsWith('dist/types/') || at % 20 === 0);
    for (const path of tried) {
      const size = readFileSync(join(installed, path)).length;
      const told = await during(path, flip(path, size >> 1), () => verify(installed, effects));
      expect(wrong(told)).toEqual([`${path} changed`]);
    }
    const rest = listed.filter((path) => !tried.includes(path));
    const before = rest.map((path) => readFileSync(join(installed, path)));
    rest.forEach((path, at) => {
      flip(path, (before[at]?.length ?? 0) >> 1)(Buffer.from(before[at] ?? ''));
    });
    const told = await verify(installed, effects);
    rest.forEach((path, at) => {
      writeFileSync(join(installed, path), before[at] ?? '');
    });
    expect([...wrong(told)].sort()).toEqual(rest.map((path) => `${path} changed`).sort());
    process.stderr.write(`verify: one byte changed in each of ${listed.length} files, each named\n`);
  },
  EVERY_FILE,
);

test('one byte of the manifest itself, anywhere, is seen', async () => {
  const path = 'dist/manifest.json';
  const { length } = readFileSync(join(installed, path));
  for (let at = 0; at < length; at += 1499) {
    const told = await during(path, flip(path, at), () => verify(installed, effects));
    expect(wrong(told)).toEqual([`${path} changed`]);
  }
});

test('the command ends with 1 and names what was changed, added, is missing or a link', async () => {
  const changed = await during('README.md', flip('README.md', 10), () => run(installed));
  expect(changed.code).toBe(1);
  expect(changed.stdout).toMatch(
    /✗ README\.md {2}changed.*\n {6}expected sha256 [0-9a-f]{64}\n {6}found {4}sha256 [0-9a-f]{64}\n1 of \d+ files/,
  );
  const removed = await during(
    'LICENSE',
    () => {
      rmSync(join(installed, 'LICENSE'));
    },
    () => run(installed),
  );
  expect(removed).toMatchObject({ code: 1, stdout: expect.stringContaining('✗ LICENSE  missing') });
  const extra = join(installed, 'dist', 'extra.js');
  writeFileSync(extra, '');
  const added = await run(installed);
  rmSync(extra);
  expect(added).toMatchObject({ code: 1, stdout: expect.stringContaining('✗ dist/extra.js  added') });
  expect(isIntact(await verify(installed, effects))).toBe(true);
});

onPosix('a link to the same bytes is no file of the release', async () => {
  const elsewhere = join(place, 'elsewhere');
  const told = await during(
    'dist/worker.js',
    () => {
      renameSync(join(installed, 'dist', 'worker.js'), elsewhere);
      symlinkSync(elsewhere, join(installed, 'dist', 'worker.js'));
    },
    () => verify(installed, effects),
  );
  expect(wrong(told)).toEqual(['dist/worker.js link']);
});

test('without a manifest nothing is called intact', async () => {
  const copy = join(place, 'copy');
  cpSync(installed, copy, { recursive: true });
  rmSync(join(copy, 'dist', 'manifest.json'));
  const done = await run(copy);
  expect(done).toMatchObject({ code: 1, stdout: expect.stringContaining('✗ dist/manifest.json  missing') });
});

test('in a checkout the sources beside dist do not count, and what lies in dist does', async () => {
  const checkout = join(place, 'checkout');
  cpSync(installed, checkout, { recursive: true });
  mkdirSync(join(checkout, 'src'));
  writeFileSync(join(checkout, 'src', 'x.ts'), '');
  mkdirSync(join(checkout, '.git'));
  writeFileSync(join(checkout, '.git', 'HEAD'), 'ref: refs/heads/main\n');
  writeFileSync(join(checkout, '.git', 'packed-refs'), `# pack-refs\n${'a'.repeat(40)} refs/heads/main\n`);
  const told = await verify(checkout, effects);
  expect(told.origin).toMatchObject({ kind: 'checkout', revision: 'a'.repeat(40) });
  expect(wrong(told)).toEqual([]);
  expect((await run(checkout)).stdout).toMatch(/\nAll \d+ files are as dist\/manifest\.json says\.\n$/);
  writeFileSync(join(checkout, 'dist', 'x.js'), '');
  expect(wrong(await verify(checkout, effects))).toEqual(['dist/x.js added']);
});

test.each([
  ['/home/a/.npm/_npx/0123abc/node_modules/depsec', false, 'npx'],
  ['C:\\Users\\a\\project\\node_modules\\depsec', false, 'npm'],
  ['/home/runner/work/_actions/depsec/action/v1', false, 'action'],
  ['/home/a/depsec', true, 'checkout'],
  ['/opt/depsec', false, 'copy'],
])('%s was installed by %s', (root, hasGit, kind) => {
  expect(findOrigin(root, hasGit, () => undefined).kind).toBe(kind);
});

test('a manifest is always written the same way', () => {
  const contents = {
    name: 'n',
    version: '1',
    bundled: {},
    files: { a: { sha256: '0'.repeat(64), size: 1 } },
  };
  const text = renderManifest(contents);
  expect(readManifest(text)).toEqual(contents);
  expect(readManifest(text.replace('\n', '\r\n'))).toBeUndefined();
  expect(readManifest('{}')).toBeUndefined();
  expect(existsSync(join(ROOT, 'dist', 'manifest.json'))).toBe(true);
});
