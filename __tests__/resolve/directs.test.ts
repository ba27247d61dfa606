import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PackageReport, Report } from '../../src/model/report.js';
import type { AuditRequest } from '../../src/model/request.js';
import { startIndex, type LoopbackIndex, type OfferedFile } from '../support/loopback-index.js';
import {
  BLOCKED_CODE,
  dynamicSdist,
  staticSdist,
  wheel,
  type SdistOptions,
} from '../support/own-packages.js';
import { makeProject, requestFor, runAudit } from '../support/run-audit.js';
import { writeFiles } from '../support/write-files.js';

const marker = join(mkdtempSync(join(tmpdir(), 'depsec-marker-')), 'ran');
const files: OfferedFile[] = [
  wheel('dep', '1.0'),
  wheel('dep', '2.0'),
  wheel('local', '9.0'),
  wheel('other', '1.0', ['local']),
];
let index: LoopbackIndex;
beforeAll(async () => {
  index = await startIndex({ files });
});
afterEach(() => {
  rmSync(marker, { force: true });
});
afterAll(() => index.close());

const BACKEND = '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n';

/** A back end that answers for `local` 1.5, which requires `dep<2`; it leaves the marker when it runs. */
function backend(code = ''): string {
  return `import os
${code}
try: open(${JSON.stringify(marker)}, "a").close()
except OSError: pass # in a sandbox
def prepare_metadata_for_build_wheel(folder, config_settings=None):
    os.mkdir(os.path.join(folder, "local-1.5.dist-info"))
    for name, text in (("METADATA", "Metadata-Version: 2.1\\nName: local\\nVersion: 1.5\\nRequires-Dist: dep<2\\n"), ("WHEEL", "Wheel-Version: 1.0\\n")):
        with open(os.path.join(folder, "local-1.5.dist-info", name), "w") as file: file.write(text)
    return "local-1.5.dist-info"
`;
}

const STATIC = `[project]\nname = "local"\nversion = "1.5"\ndependencies = ["dep<2"]\n`;

interface Tree {
  readonly requirements: string;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

function project({ requirements, files: more = {} }: Tree): string {
  const root = makeProject({ 'requirements.txt': requirements });
  writeFiles(root, more);
  return root;
}

const audit = (tree: Tree, more: Partial<AuditRequest> = {}): Promise<Report> =>
  runAudit(requestFor(project(tree), index.url, more));

const chosen = (report: Report): string[] =>
  report.packages.map(({ name, version, verdict }) => `${name} ${version} ${verdict}`).sort();

const named = (report: Report, name: string): PackageReport | undefined =>
  report.packages.find((found) => found.name === name);

const sha256 = (file: OfferedFile): string => createHash('sha256').update(file.bytes).digest('hex');

const localWheel = wheel('local', '1.5', ['dep<2']);
const options: SdistOptions = { requires: ['dep<2'], marker };

test.each<[string, Tree, string]>([
  [
    'a wheel',
    { requirements: `./${localWheel.filename}\n`, files: { [localWheel.filename]: localWheel.bytes } },
    `./${localWheel.filename}`,
  ],
  [
    'a named wheel by file address',
    {
      requirements: `local @ file:ROOT/${localWheel.filename}\n`,
      files: { [localWheel.filename]: localWheel.bytes },
    },
    `./${localWheel.filename}`,
  ],
  [
    'a static sdist',
    {
      requirements: 'deep/local-1.5.tar.gz\n',
      files: { 'deep/local-1.5.tar.gz': staticSdist('local', '1.5', options).bytes },
    },
    './deep/local-1.5.tar.gz',
  ],
  [
    'an archive without a version',
    { requirements: './x.tar.gz\n', files: { 'x.tar.gz': staticSdist('local', '1.5', options).bytes } },
    './x.tar.gz',
  ],
  [
    'a folder',
    {
      requirements: './lib\n',
      files: { 'lib/pyproject.toml': STATIC + BACKEND, 'lib/backend.py': backend() },
    },
    './lib',
  ],
  [
    'an editable folder',
    {
      requirements: '-e lib\n',
      files: { 'lib/pyproject.toml': STATIC + BACKEND, 'lib/backend.py': backend() },
    },
    './lib',
  ],
])('%s is read as it is, resolved and named by its path', async (_, tree, shown) => {
  const root = project(tree);
  const requirements = tree.requirements.replace('ROOT', `//${root}`);
  writeFileSync(join(root, 'requirements.txt'), requirements);
  const report = await runAudit(requestFor(root, index.url));
  expect(chosen(report)).toEqual(['dep 1.0 safe', 'local 1.5 safe']);
  expect(named(report, 'local')?.artifacts[0]?.url).toBe(shown);
  expect(named(report, 'dep')?.requiredBy).toEqual([
    { file: 'requirements.txt', line: 1, path: ['local', 'dep'] },
  ]);
  expect(report.incomplete).toEqual([]);
  expect(existsSync(marker)).toBe(false);
});

test('a folder that only a build can describe is built once it was read and let pass', async () => {
  const tree = {
    requirements: './lib\n',
    files: { 'lib/pyproject.toml': BACKEND, 'lib/backend.py': backend() },
  };
  const report = await audit(tree);
  expect(chosen(report)).toEqual(['dep 1.0 safe', 'local 1.5 safe']);
  expect(named(report, 'local')?.artifacts[0]).toMatchObject({ filename: 'local-1.5.tar.gz', url: './lib' });
});

test.each<[string, string, Partial<AuditRequest>]>([
  ['is blocked', BLOCKED_CODE, {}],
  ['may not be built', '', { resolution: { ...requestFor('', '').resolution, onlyBinary: [':all:'] } }],
])('a folder that only a build can describe and that %s is not built', async (_, code, more) => {
  const tree = {
    requirements: './lib\ndep\n',
    files: { 'lib/pyproject.toml': BACKEND, 'lib/backend.py': backend(code) },
  };
  const report = await audit(tree, more);
  expect(chosen(report)).toEqual(['dep 2.0 safe', `lib 0+dynamic ${code === '' ? 'safe' : 'blocked'}`]);
  expect(report.incomplete).toMatchObject([
    { source: 'dependencies', reason: expect.stringContaining('lib') as string },
  ]);
  expect(existsSync(marker)).toBe(false);
});

test('a folder whose build fails keeps its place, its dependencies unknown', async () => {
  const code = 'raise RuntimeError("no repository here")';
  const report = await audit({
    requirements: './lib\ndep\n',
    files: { 'lib/pyproject.toml': BACKEND, 'lib/backend.py': code },
  });
  expect(chosen(report)).toEqual(['dep 2.0 safe', 'lib 0+dynamic safe']);
  expect(report.incomplete).toMatchObject([{ source: 'dependencies' }]);
});

test('what a project names itself takes the place of its namesakes on the index', async () => {
  const report = await audit({
    requirements: `other\n./${localWheel.filename}\n`,
    files: { [localWheel.filename]: localWheel.bytes },
  });
  expect(chosen(report)).toEqual(['dep 1.0 safe', 'local 1.5 safe', 'other 1.0 safe']);
});

test('an address is fetched, held against its hash, and read', async () => {
  const elsewhere = await startIndex({
    files: [localWheel, dynamicSdist('local', '1.6', { ...options, code: BLOCKED_CODE })],
  });
  try {
    const url = new URL(`../files/${localWheel.filename}`, elsewhere.url).href;
    const good = await audit({
      requirements: `local[x] @ ${url}#sha256=${sha256(localWheel)} ; python_version > "3"\n`,
    });
    expect(chosen(good)).toEqual(['dep 1.0 safe', 'local 1.5 safe']);
    expect(named(good, 'local')?.artifacts[0]).toMatchObject({ url, sha256: sha256(localWheel) });
    await expect(audit({ requirements: `${url}#sha256=${'0'.repeat(64)}\n` })).rejects.toMatchObject({
      code: 'hash-mismatch',
    });
    expect(chosen(await audit({ requirements: `local @ ${url} ; python_version < "3"\ndep\n` }))).toEqual([
      'dep 2.0 safe',
    ]);
    const bad = await audit({
      requirements: `${new URL('../files/local-1.6.tar.gz', elsewhere.url).href}\n`,
    });
    expect(named(bad, 'local')?.verdict).toBe('blocked');
    expect(existsSync(marker)).toBe(false);
  } finally {
    await elsewhere.close();
  }
});

test('an address may not mean this machine unless the index does', async () => {
  const root = project({ requirements: `local @ ${index.url}local-1.0.tar.gz\n` });
  const request = requestFor(root, 'https://index.invalid/simple/');
  await expect(runAudit(request)).rejects.toMatchObject({
    code: 'requirements-refused',
    what: expect.stringMatching(/^requirements.txt:1: /) as string,
  });
});

test('a constraint may name the file of a project, which counts when something requires it', async () => {
  const tree = {
    requirements: '-c limits.txt\nother\n',
    files: {
      'limits.txt': `local @ file:ROOT/${localWheel.filename}\nunused @ http://evil.invalid/unused-1.0.tar.gz\n`,
      [localWheel.filename]: localWheel.bytes,
    },
  };
  const root = project(tree);
  writeFileSync(join(root, 'limits.txt'), tree.files['limits.txt'].replace('ROOT', `//${root}`));
  const report = await runAudit(requestFor(root, index.url));
  expect(chosen(report)).toEqual(['dep 1.0 safe', 'local 1.5 safe', 'other 1.0 safe']);
});

test('two files for one project are a conflict, as with pip', async () => {
  const newer = wheel('local', '1.6');
  const requirements = `./${localWheel.filename}\n./${newer.filename}\n`;
  const tree = {
    requirements,
    files: { [localWheel.filename]: localWheel.bytes, [newer.filename]: newer.bytes },
  };
  await expect(audit(tree)).rejects.toMatchObject({ code: 'requirements-conflict' });
});

test('hash checking wants a hash of a file and refuses a folder', async () => {
  const at = { [localWheel.filename]: localWheel.bytes, 'lib/pyproject.toml': STATIC };
  const hash = `--hash=sha256:${sha256(localWheel)}`;
  const dep = files[0] === undefined ? '' : `dep==1.0 --hash=sha256:${sha256(files[0])}\n`;
  const good = await audit({ requirements: `./${localWheel.filename} ${hash}\n${dep}`, files: at });
  expect(chosen(good)).toEqual(['dep 1.0 safe', 'local 1.5 safe']);
  const wrong = {
    requirements: `./${localWheel.filename} --hash=sha256:${'0'.repeat(64)}\n${dep}`,
    files: at,
  };
  await expect(audit(wrong)).rejects.toMatchObject({ code: 'hash-mismatch' });
  await expect(audit({ requirements: `./lib\n${dep}`, files: at })).rejects.toMatchObject({
    code: 'hash-missing',
  });
});

test('what lies outside of the project is neither read nor followed', async () => {
  const outside = makeProject({ 'secret.txt': 'a secret', 'pyproject.toml': STATIC });
  const root = project({
    requirements: '-e .\n',
    files: { 'pyproject.toml': STATIC, 'venv/pyvenv.cfg': '', 'venv/x.py': BLOCKED_CODE },
  });
  symlinkSync(join(outside, 'secret.txt'), join(root, 'secret.txt'));
  symlinkSync(outside, join(root, 'folder'));
  const report = await runAudit(requestFor(root, index.url));
  expect(chosen(report)).toEqual(['dep 1.0 safe', 'local 1.5 safe']);
  expect(report.notes).toContain('./: not read, since no part of the project: folder, secret.txt, venv.');
  writeFileSync(join(root, 'requirements.txt'), `-e ${outside}\n`);
  await expect(runAudit(requestFor(root, index.url))).rejects.toMatchObject({
    code: 'requirements-refused',
    what: 'requirements.txt:1: names a path outside of the root.',
  });
  expect(
    chosen(await runAudit(requestFor(root, index.url, { requirements: [], editables: [outside] }))),
  ).toEqual(['dep 1.0 safe', 'local 1.5 safe']);
});
