import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PINNED_PIP_WHEEL } from '../../src/services/pinned-pip.js';

const ROOT = join(import.meta.dirname, '..', '..');
const place = realpathSync(mkdtempSync(join(tmpdir(), 'depsec-release-')));
afterAll(() => {
  rmSync(place, { recursive: true, force: true });
});

/** Starts a program with the umask, time zone and language of somebody else. */
function under(umask: number, cwd: string, command: string, args: readonly string[], zone = 'UTC'): string {
  const before = process.umask(umask);
  try {
    const env = {
      ...process.env,
      TZ: zone,
      LC_ALL: zone === 'UTC' ? 'C' : 'C.UTF-8',
      SOURCE_DATE_EPOCH: '0',
    };
    return execFileSync(command, args, { cwd, env, encoding: 'utf8', shell: process.platform === 'win32' });
  } finally {
    process.umask(before);
  }
}

/** Files below a folder with `/`, and what is in them. */
function contents(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [
        path.slice(folder.length + 1),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]),
  );
}

/** A copy of the checkout without what is built, made under another umask. */
function otherCheckout(umask: number): string {
  const folder = join(place, 'a folder of somebody else', 'depsec');
  const listed = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const paths = listed
    .split('\0')
    .filter((path) => path !== '' && !path.startsWith('dist/') && !path.startsWith('fixtures/'));
  const before = process.umask(umask);
  try {
    for (const path of [...paths, join('dist', PINNED_PIP_WHEEL.filename)]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      copyFileSync(join(ROOT, path), join(folder, path));
    }
  } finally {
    process.umask(before);
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

function pack(umask: number, folder: string, zone: string): { sha256: string; names: readonly string[] } {
  const into = mkdtempSync(join(place, 'packed-'));
  const args = ['pack', '--json', '--pack-destination', into];
  const [told] = JSON.parse(under(umask, folder, 'npm', args, zone)) as [{ files: { path: string }[] }];
  const [tarball = ''] = readdirSync(into);
  const sha256 = createHash('sha256')
    .update(readFileSync(join(into, tarball)))
    .digest('hex');
  return { sha256, names: told.files.map(({ path }) => path) };
}

test('built in another folder, under another umask and at another time: the same dist, the same tarball', () => {
  const other = otherCheckout(0o077);
  under(0o077, other, 'npm', ['run', '--silent', 'package'], 'Pacific/Kiritimati');
  expect(contents(join(other, 'dist'))).toEqual(contents(join(ROOT, 'dist')));

  for (const [path] of contents(join(other, 'dist'))) utimesSync(join(other, 'dist', path), 1e9, 1e9);
  utimesSync(join(other, 'README.md'), 1e9, 1e9);
  const ours = pack(0o002, ROOT, 'UTC');
  const theirs = pack(0o077, other, 'Pacific/Kiritimati');
  process.stderr.write(`npm pack, twice: sha256 ${ours.sha256} and ${theirs.sha256}\n`);
  expect(theirs).toEqual(ours);
  expect(ours.names).toEqual(
    expect.arrayContaining(['dist/LICENSES.txt', 'dist/sbom.cdx.json', 'dist/manifest.json']),
  );
  expect(ours.names.filter((name) => /^(?:src|scripts|__tests__|node_modules)\//.test(name))).toEqual([]);
}, 300_000);
