import { cpSync, mkdtempSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import type * as depsec from '../src/index.js';
import { startIndex, type LoopbackIndex } from './support/loopback-index.js';
import { offered, wheel } from './support/own-packages.js';
import { PACKAGES, packSdist } from './support/pack.js';
import { DIST, makeProject } from './support/run-audit.js';
import { makeVenv } from './support/venv.js';

const ROOT = join(import.meta.dirname, '..');
const PACKAGE = join(PACKAGES, 'reqeusts-1.0.0');

let index: LoopbackIndex;
let library: typeof depsec;
beforeAll(async () => {
  const reqeusts = offered(packSdist(PACKAGE));
  index = await startIndex({ files: [wheel('honest', '1.0'), reqeusts] });
  library = (await import(pathToFileURL(join(DIST, 'index.js')).href)) as typeof depsec;
});
afterAll(() => index.close());

const settings = (root: string): depsec.AuditSettings => ({
  root,
  requirements: ['requirements.txt'],
  indexUrl: index.url,
  advisories: 'off',
  useCache: false,
});

test('the packaged library audits as the command line does', async () => {
  const root = makeProject({ 'requirements.txt': 'honest\nreqeusts\n' });
  const report = await library.audit(settings(root));
  expect(report.packages.map(({ name, verdict }) => `${name} ${verdict}`)).toEqual(
    expect.arrayContaining(['honest safe', 'reqeusts blocked']),
  );
  expect(report.verdict).toBe('blocked');
  expect(JSON.parse(library.render(report, 'json'))).toEqual(report);
});

test('a report is written in each format, and in no other', async () => {
  const report = await library.scan({ paths: [PACKAGE], root: ROOT });
  const { runs } = JSON.parse(library.render(report, 'sarif')) as {
    runs: { tool: { driver: { rules: { id: string; help: { text: string } }[] } } }[];
  };
  expect(runs[0]?.tool.driver.rules[0]?.help.text).toBeTruthy();
  const plain = library.render(report, 'text');
  expect(plain).toContain('reqeusts');
  expect(plain).not.toContain('\u001b');
  expect(library.render(report, 'text', { color: true })).toContain('\u001b');
  expect(() => library.render(report, 'xml' as depsec.ReportFormat)).toThrow('format expects one of text');
});

test('a run that is stopped ends with a Failure', async () => {
  const root = makeProject({ 'requirements.txt': 'honest\n' });
  const stopped = library.audit(settings(root), { signal: AbortSignal.abort('SIGINT') });
  await expect(stopped).rejects.toBeInstanceOf(library.Failure);
  await expect(stopped).rejects.toMatchObject({ code: 'interrupted' });
});

test('the packaged library installs what passed, and tells what did not', async () => {
  const place = { ...settings(makeProject({})), requirements: [] };
  const venv = await makeVenv();
  const { report, lock } = await library.install({ ...place, packages: ['honest'], python: venv.python });
  expect(report.notes).toContain('Installed honest 1.0.');
  expect(lock).toMatch(/^honest==1\.0 --hash=sha256:[0-9a-f]{64}$/m);
  const blocked = await library.install({ ...place, packages: ['reqeusts'], python: venv.python });
  expect(blocked.report.verdict).toBe('blocked');
  expect(await venv.freeze()).toEqual(['honest==1.0']);
  await expect(library.install({ ...place, user: true, target: 'lib' })).rejects.toMatchObject({
    code: 'usage',
  });
});

test('what cannot be audited is a Failure with its three parts', async () => {
  const root = makeProject({ 'requirements.txt': '-e .\n' });
  const failure: unknown = await library.audit(settings(root)).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(library.Failure);
  expect(failure).toMatchObject({
    code: 'requirements-refused',
    what: expect.stringContaining('requirements.txt:1') as string,
    why: expect.any(String) as string,
    fix: expect.any(String) as string,
  });
});

test('an option of the command line alone is refused, never ignored', async () => {
  const place = settings(makeProject({}));
  const given: object = { ...place, config: 'strict.toml' };
  await expect(library.audit(given)).rejects.toMatchObject({
    code: 'usage',
    what: expect.stringContaining('config') as string,
  });
  const { scan, install } = library;
  const reports = { paths: ['.'], reports: [] };
  await expect(scan(reports)).rejects.toMatchObject({ what: expect.stringContaining('reports') as string });
  const lock: object = { lock: 'set.txt' };
  await expect(install(lock)).rejects.toMatchObject({ what: expect.stringContaining('lock') as string });
});

test.each<[string, object, string]>([
  ['a misspelt option', { requirement: ['requirements.txt'] }, 'no option "requirement"'],
  [
    'a word that is none of its words',
    { mode: 'blok' },
    'mode is expected to be one of warn, block, audit-only',
  ],
  [
    'a text in place of a list',
    { requirements: 'requirements.txt' },
    'requirements is expected to be a list',
  ],
  ['an option of another command', { upgrade: true }, 'no option "upgrade"'],
])('%s is refused, never ignored', async (_, given, what) => {
  await expect(library.audit(given)).rejects.toMatchObject({
    code: 'usage',
    what: expect.stringContaining(what) as string,
  });
});

test.each<[object, string]>([
  [{}, 'expects at least one PATH'],
  [{ paths: 'a.whl' }, 'paths is expected to be a list'],
  [{ paths: ['a.whl'], advisories: 'osv' }, 'scan uses no network'],
])('scan refuses %j', async (given, what) => {
  await expect(library.scan(given as depsec.ScanSettings)).rejects.toMatchObject({
    code: 'usage',
    what: expect.stringContaining(what) as string,
  });
});

test('an option that is undefined has its default', async () => {
  const given = {
    ...settings(makeProject({ 'requirements.txt': 'honest\n' })),
    packages: undefined,
    format: undefined,
  };
  const report = await library.audit(given as object);
  expect(report.packages.map(({ name }) => name)).toEqual(['honest']);
});

test('nor do the types have it', () => {
  const names = ['config', 'format', 'reports', 'allowIncomplete'];
  const lines = names.map((name) => `export const ${name}: keyof AuditSettings = '${name}';`);
  const errors = typeErrors(["import type { AuditSettings } from 'depsec';", ...lines].join('\n'));
  expect(errors).toEqual(names.map((name) => expect.stringContaining(`"${name}"`) as string));
});

/** The TypeScript that README shows. */
function example(): string {
  const [, code] = /```ts\n([^]*?)```/.exec(readFileSync(join(ROOT, 'README.md'), 'utf8')) ?? [];
  if (code === undefined) throw new Error('README.md shows no example of the library');
  return code;
}

/** A project with depsec installed as from the registry: its types, and none of the libraries it is built with. */
function makeDependent(code: string): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'depsec-dependent-')));
  const installed = join(folder, 'node_modules', 'depsec');
  mkdirSync(installed, { recursive: true });
  cpSync(join(ROOT, 'package.json'), join(installed, 'package.json'));
  cpSync(join(DIST, 'types'), join(installed, 'dist', 'types'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'example.ts'), code);
  return folder;
}

function typeErrors(code: string): string[] {
  const folder = makeDependent(code);
  const program = ts.createProgram([join(folder, 'example.ts')], {
    strict: true,
    noEmit: true,
    noImplicitAny: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    types: [],
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) =>
        `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
}

test('the example of README fits the packaged types', () => {
  expect(typeErrors(example())).toEqual([]);
});

test('the packaged types are no any', () => {
  const wrong = `import { audit } from 'depsec';\nconst n: number = (await audit()).packages[0]?.name;\nconsole.log(n);\n`;
  expect(typeErrors(wrong)).toEqual([expect.stringContaining('number')]);
});
