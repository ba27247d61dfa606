import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../../src/model/report.js';
import { startIndex, type LoopbackIndex, type OfferedFile } from '../support/loopback-index.js';
import { BLOCKED_CODE, dynamicSdist, offered, staticSdist, wheel } from '../support/own-packages.js';
import { packWheel } from '../support/pack.js';
import { makeProject, requestFor, runAudit } from '../support/run-audit.js';

const marker = join(mkdtempSync(join(tmpdir(), 'depsec-marker-')), 'ran');

/** A wheel for a platform that no test runs on, with code that no reviewer lets pass. */
const foreign = (name: string): OfferedFile =>
  offered(
    packWheel(
      {
        'demo.py': BLOCKED_CODE,
        'setup.py': BLOCKED_CODE,
        [`${name}.pth`]: `${BLOCKED_CODE.replace('\n', ';')}\n`,
      },
      { name, version: '1.0', tag: 'cp39-cp39-win_arm64' },
    ),
  );

const app = wheel('app', '1.0', ['newer-than-locked']);
const appSdist = staticSdist('app', '1.0');
const windows = wheel('windows', '1.0');
const mixed = wheel('mixed', '1.0');
const mixedForeign = foreign('mixed');
const dirty = dynamicSdist('dirty', '1.0', { marker, code: BLOCKED_CODE });
const own = wheel('own', '1.0');

let index: LoopbackIndex;
beforeAll(async () => {
  index = await startIndex({ files: [app, appSdist, windows, mixed, mixedForeign, dirty] });
});
afterEach(() => {
  rmSync(marker, { force: true });
});
afterAll(() => index.close());

const sha256 = ({ bytes }: OfferedFile): string => createHash('sha256').update(bytes).digest('hex');
const hashes = (file: OfferedFile): string => `hashes = {sha256 = "${sha256(file)}"}`;
const listed = (file: OfferedFile): string =>
  `{url = "${new URL(`../files/${file.filename}`, index.url).href}", ${hashes(file)}}`;

const HEAD = 'lock-version = "1.0"\ncreated-by = "a test"\n';
const entry = (name: string, ...lines: string[]): string =>
  `[[packages]]\nname = "${name}"\nversion = "1.0"\n${lines.join('\n')}\n`;

function audit(
  lock: string,
  more: Readonly<Record<string, Uint8Array | string>> = {},
  file = 'pylock.toml',
): Promise<Report> {
  const root = makeProject({ [file]: lock });
  for (const [path, data] of Object.entries(more)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), data);
  }
  return runAudit(requestFor(root, index.url, { requirements: [file] }));
}

const verdicts = (report: Report): Record<string, string> =>
  Object.fromEntries(report.packages.map(({ name, verdict }) => [name, verdict]));

const filesOf = (report: Report, name: string): string[] =>
  report.packages
    .filter((found) => found.name === name)
    .flatMap(({ artifacts }) => artifacts.map(({ filename }) => filename));

test('every file a lock lists is judged, and nothing beside it is resolved', async () => {
  const report = await audit(
    HEAD +
      entry(
        'app',
        `wheels = [${listed(app)}]`,
        `sdist = ${listed(appSdist)}`,
        'dependencies = [{name = "mixed"}]',
      ) +
      entry('mixed', `wheels = [${listed(mixedForeign)}, ${listed(mixed)}]`) +
      entry('windows', 'marker = "sys_platform == \'no-such\'"', `wheels = [${listed(windows)}]`) +
      entry('own', `wheels = [{path = "wheels/${own.filename}", ${hashes(own)}}]`),
    { [`wheels/${own.filename}`]: own.bytes },
  );
  expect(verdicts(report)).toEqual({ app: 'safe', mixed: 'blocked', own: 'safe', windows: 'safe' });
  expect(filesOf(report, 'app').sort()).toEqual([appSdist.filename, app.filename].sort());
  expect(filesOf(report, 'mixed').sort()).toEqual([mixed.filename, mixedForeign.filename].sort());
  expect(
    report.packages.map(({ name, requiredBy }) => [name, requiredBy[0]?.file, requiredBy[0]?.line]),
  ).toEqual([
    ['app', 'pylock.toml', 3],
    ['mixed', 'pylock.toml', 9],
    ['own', 'pylock.toml', 18],
    ['windows', 'pylock.toml', 13],
  ]);
});

test('a blocked sdist of a lock is named and not built', async () => {
  const report = await audit(HEAD + entry('dirty', `sdist = ${listed(dirty)}`));
  expect(verdicts(report)).toEqual({ dirty: 'blocked' });
  expect(existsSync(marker)).toBe(false);
});

test('an archive, a folder, and markers about groups and extras', async () => {
  const lock =
    `${HEAD}default-groups = ["main"]\n` +
    `[[packages]]\nname = "app"\narchive = ${listed(appSdist)}\n` +
    `[[packages]]\nname = "local"\ndirectory = {path = "lib", editable = true}\n` +
    entry(
      'mixed',
      `marker = "'main' in dependency_groups and 'x' not in extras"`,
      `wheels = [${listed(mixed)}]`,
    );
  const report = await audit(lock, {
    'lib/pyproject.toml': '[project]\nname = "local"\nversion = "3"\ndependencies = ["absent"]\n',
  });
  expect(verdicts(report)).toEqual({ app: 'safe', local: 'safe', mixed: 'safe' });
});

test.each<[string, () => string, string, RegExp]>([
  [
    'bytes with another hash',
    () => entry('app', `wheels = [${listed({ ...app, bytes: Buffer.from('x') })}]`),
    'hash-mismatch',
    /app-1\.0/,
  ],
  [
    'a file of another package',
    () => entry('app', `wheels = [${listed(mixed)}]`),
    'requirements-refused',
    /^pylock\.toml:3: /,
  ],
  [
    'a name that is no UTF-8',
    () =>
      entry('app', `wheels = [{url = "https://evil.invalid/app-1.0%ff-py3-none-any.whl", ${hashes(app)}}]`),
    'requirements-refused',
    /^pylock\.toml:3: /,
  ],
  [
    'files and a folder for one package, of which installers take one or the other',
    () => entry('app', `wheels = [${listed(app)}]`, '[packages.directory]', 'path = "app"'),
    'requirements-syntax',
    /^pylock\.toml:3: .*app, got several kinds/,
  ],
  [
    'an archive and a repository for one package',
    () =>
      entry(
        'app',
        `archive = ${listed(app)}`,
        'vcs = { type = "git", url = "https://evil.invalid/app.git", commit-id = "0123" }',
      ),
    'requirements-syntax',
    /^pylock\.toml:3: .*app, got several kinds/,
  ],
  [
    'a weak hash',
    () =>
      entry(
        'app',
        `wheels = [{url = "https://evil.invalid/app-1.0.tar.gz", hashes = {md5 = "${'0'.repeat(32)}"}}]`,
      ),
    'requirements-syntax',
    /^pylock\.toml:3: /,
  ],
  [
    'a file outside of the root',
    () => entry('app', `wheels = [{path = "../../etc/passwd", ${hashes(app)}}]`),
    'requirements-refused',
    /^pylock\.toml:3: /,
  ],
  [
    'a repository',
    () =>
      `[[packages]]\nname = "app"\nvcs = {type = "git", url = "https://evil.invalid/x", commit-id = "abc"}\n`,
    'requirements-refused',
    /^pylock\.toml:3: .*version control/,
  ],
  ['no file', () => entry('app'), 'requirements-syntax', /^pylock\.toml:3: /],
  ['a version nobody has', () => '[[packages]]\nname = 1\n', 'requirements-syntax', /packages\.0\.name/],
  [
    'another environment',
    () => `environments = ["python_version < '3'"]\n`,
    'unsatisfiable',
    /another|others/,
  ],
])('a lock with %s is refused', async (_, body, code, what) => {
  const lock = code === 'unsatisfiable' ? `${HEAD}${body()}packages = []\n` : HEAD + body();
  await expect(audit(lock)).rejects.toMatchObject({ code, what: expect.stringMatching(what) as string });
});

test('other requirements beside a lock are refused, and so is a lock in another file', async () => {
  const root = makeProject({
    'pylock.toml': `${HEAD}packages = []\n`,
    'a.txt': 'app\n',
    'b.txt': '-r pylock.toml\n',
  });
  const run = (requirements: string[]): Promise<Report> =>
    runAudit(requestFor(root, index.url, { requirements }));
  await expect(run(['pylock.toml', 'a.txt'])).rejects.toMatchObject({ code: 'requirements-refused' });
  await expect(run(['b.txt'])).rejects.toMatchObject({
    code: 'requirements-refused',
    what: expect.stringMatching(/^b\.txt:1: /) as string,
  });
  expect((await run(['pylock.toml'])).packages).toEqual([]);
});

test('of hashed requirements every file they list is judged', async () => {
  const text = `mixed==1.0 --hash=sha256:${sha256(mixed)} --hash=sha256:${sha256(mixedForeign)}\n`;
  const report = await audit(text, {}, 'requirements.txt');
  expect(verdicts(report)).toEqual({ mixed: 'blocked' });
  const alone = await audit(`mixed==1.0 --hash=sha256:${sha256(mixed)}\n`, {}, 'requirements.txt');
  expect(verdicts(alone)).toEqual({ mixed: 'safe' });
});

test('a lock does not lead to services of this machine in the name of an index elsewhere', async () => {
  const place = 'http://169.254.169.254/app-1.0-py3-none-any.whl';
  const lock =
    HEAD +
    entry('app', 'index = "https://index.invalid/simple/"', `wheels = [{url = "${place}", ${hashes(app)}}]`);
  const root = makeProject({ 'pylock.toml': lock });
  const request = requestFor(root, 'https://index.invalid/simple/', { requirements: ['pylock.toml'] });
  await expect(runAudit(request)).rejects.toMatchObject({ code: 'requirements-refused' });
});
