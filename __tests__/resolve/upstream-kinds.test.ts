import { chmodSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { ChildRequest } from '../../src/model/child.js';
import type { Processes } from '../../src/model/effects.js';
import type { PackageReport, Report } from '../../src/model/report.js';
import type { AuditRequest } from '../../src/model/request.js';
import { listUpstreams } from '../../src/resolve/upstreams.js';
import { realFiles } from '../../src/services/files.js';
import { createProcesses } from '../../src/services/processes.js';
import { buildableFiles } from '../support/buildable-project.js';
import { startIndex, type IndexOptions, type LoopbackIndex } from '../support/loopback-index.js';
import { dynamicSdist, staticSdist, wheel } from '../support/own-packages.js';
import { packSdist } from '../support/pack.js';
import { plainPip } from '../support/plain-pip.js';
import { makeProject, requestFor, runAudit } from '../support/run-audit.js';

const running: LoopbackIndex[] = [];
async function index(options: IndexOptions): Promise<LoopbackIndex> {
  const started = await startIndex(options);
  running.push(started);
  return started;
}
afterEach(() => Promise.all(running.splice(0).map((started) => started.close())));

const chosen = (report: Report): string[] =>
  report.packages.map(({ name, version }) => `${name} ${version}`).sort();

function audit(requirements: string, url: string, more: Partial<AuditRequest> = {}): Promise<Report> {
  return runAudit(requestFor(makeProject({ 'requirements.txt': requirements }), url, more));
}

const named = (report: Report, name: string): PackageReport | undefined =>
  report.packages.find((found) => found.name === name);

test('the same project on two indexes: the version pip takes, from where pip takes it', async () => {
  const first = await index({ files: [wheel('shared', '1.0', ['only-there']), wheel('only-here', '1.0')] });
  const second = await index({ files: [wheel('shared', '2.0', ['only-here']), wheel('only-there', '1.0')] });
  const requirements = `--extra-index-url ${second.url}\nshared\nonly-there\n`;
  const root = makeProject({ 'requirements.txt': requirements });
  const report = await runAudit(requestFor(root, first.url));
  expect(chosen(report)).toEqual((await plainPip(root, ['-r', 'requirements.txt'], first.url)).chosen);
  expect(named(report, 'shared')?.artifacts[0]?.url).toBe(
    `${new URL(second.url).origin}/files/shared-2.0-py3-none-any.whl`,
  );
  const note = `requirements.txt:1 names the index ${second.url}, which neither your settings nor the command line name: packages were looked for there.`;
  expect(report.notes).toContain(note);
  const declared = { ...requestFor(root, first.url).indexes, publicIndexes: [second.url] };
  const { notes } = await runAudit(requestFor(root, first.url, { indexes: declared }));
  expect(notes).not.toContain(note);
});

test('a find-links folder beside an index, and alone', async () => {
  const there = await index({ files: [wheel('app', '1.0', ['kept']), wheel('kept', '1.0')] });
  const root = makeProject({ 'requirements.txt': '--find-links wheels\napp\n' });
  mkdirSync(join(root, 'wheels'));
  for (const { filename, bytes } of [wheel('kept', '1.1'), staticSdist('app', '1.1')])
    writeFileSync(join(root, 'wheels', filename), bytes);
  writeFileSync(join(root, 'wheels', 'notes.txt'), 'no package');
  const plain = await plainPip(root, ['-r', 'requirements.txt'], there.url);
  expect(chosen(await runAudit(requestFor(root, there.url)))).toEqual(plain.chosen);
  writeFileSync(join(root, 'requirements.txt'), '--no-index\n--find-links wheels\nkept\napp\n');
  expect(chosen(await runAudit(requestFor(root, there.url)))).toEqual(['app 1.1', 'kept 1.1']);
});

test('a find-links folder that is not there is left out as by pip, and that is said', async () => {
  const { url } = await index({ files: [wheel('kept', '1.0')] });
  const { indexes } = requestFor('/', url);
  const report = await audit('--find-links wheles\nkept\n', url, {
    indexes: { ...indexes, findLinks: ['/no/such/folder'] },
  });
  expect(chosen(report)).toEqual(['kept 1.0']);
  const said = (place: string): string =>
    `--find-links ${place} is no folder that exists; it was left out, as pip does.`;
  expect(report.notes).toEqual(
    expect.arrayContaining([said('/no/such/folder'), `requirements.txt:1: ${said('wheles')}`]),
  );
});

const SOURCES = { settings: {}, defaultIndex: '', options: [], root: '/', files: realFiles };

test.each([
  'https://PACKAGES.example/simple',
  'https://packages.example:443/simple/',
  'https://me@packages.example',
])('an index is private however its address is written: %s', (declared) => {
  const indexUrl = 'https://packages.example/simple';
  const asked = { indexUrl, extraIndexUrls: [], findLinks: [], noIndex: false, publicIndexes: [] };
  const list = (privateIndexes: string[]): boolean[] =>
    listUpstreams({ ...SOURCES, request: { ...asked, privateIndexes } }).map(({ isPrivate }) => isPrivate);
  expect(list([declared])).toEqual([true]);
  expect(list(['https://packages.example/simp', 'https://packages.example.other/'])).toEqual([false]);
});

test('a project that only a find-links folder knows is not an unknown one', async () => {
  const { url } = await index({ files: [] });
  const root = makeProject({ 'requirements.txt': '--find-links wheels\nkept==2.0\n' });
  mkdirSync(join(root, 'wheels'));
  const { filename, bytes } = wheel('kept', '1.1');
  writeFileSync(join(root, 'wheels', filename), bytes);
  await expect(runAudit(requestFor(root, url))).rejects.toMatchObject({
    code: 'unsatisfiable',
    what: expect.stringContaining('1.1') as string,
  });
});

const metadata = (name: string, ...more: string[]): string =>
  ['Metadata-Version: 2.1', `Name: ${name}`, 'Version: 1.0', ...more, ''].join('\n');

test('metadata served beside a wheel is used, and one that differs from the file is told', async () => {
  const honest = wheel('honest', '1.0');
  const liar = wheel('liar', '1.0', ['hidden'], { coreMetadata: metadata('liar', 'Requires-Dist: honest') });
  const { url, requests } = await index({ files: [honest, liar, wheel('hidden', '1.0')] });
  const report = await audit('liar\n', url);
  expect(requests).toContain('/files/liar-1.0-py3-none-any.whl.metadata');
  expect(chosen(report)).toEqual(['honest 1.0', 'liar 1.0']);
  expect(named(report, 'liar')).toMatchObject({
    verdict: 'unscanned',
    unscanned: [{ code: 'metadata-differs' }],
  });
});

test('metadata that is not what the index announced ends the run', async () => {
  const { url } = await index({
    files: [wheel('app', '1.0', [], { coreMetadata: metadata('app') })],
    fault: (path) =>
      path.endsWith('.metadata')
        ? { kind: 'body', body: metadata('app', 'Requires-Dist: other'), type: 'text/plain' }
        : undefined,
  });
  await expect(audit('app\n', url)).rejects.toMatchObject({ code: 'hash-mismatch' });
});

test('an index that speaks HTML only', async () => {
  const files = [
    wheel('app', '1.0', ['part']),
    wheel('part', '2.0', [], { requiresPython: '<3' }),
    wheel('part', '1.5', [], { yanked: 'broken <b>' }),
    wheel('part', '1.0'),
  ];
  const { url } = await index({ files, htmlOnly: true });
  expect(chosen(await audit('app\n', url))).toEqual(['app 1.0', 'part 1.0']);
});

test('credentials go to their index alone: not to a child, not into the report, not to other origins', async () => {
  const { url, headers } = await index({
    files: [wheel('app', '1.0', ['open']), dynamicSdist('built', '1.0')],
    credentials: 'user:pass-word-1234',
  });
  const open = await index({ files: [wheel('open', '1.0')] });
  const children: ChildRequest[] = [];
  const real = createProcesses();
  const processes: Processes = {
    run: (request) => {
      children.push(request);
      return real.run(request);
    },
  };
  const requirements = `--extra-index-url ${open.url}\napp\nbuilt\n`;
  const root = makeProject({ 'requirements.txt': requirements });
  const address = url.replace('http://', 'http://user:pass-word-1234@');
  const report = await runAudit(requestFor(root, address), { processes });
  expect(chosen(report)).toEqual(['app 1.0', 'built 1.0', 'open 1.0']);
  const encoded = btoa('user:pass-word-1234');
  expect(new Set(headers.map(({ authorization }) => authorization))).toEqual(new Set([`Basic ${encoded}`]));
  expect(open.headers.filter(({ authorization }) => authorization !== undefined)).toEqual([]);
  expect(JSON.stringify(children) + JSON.stringify(report)).not.toMatch(/pass-word-1234|dXNlcjpwYXNz/);
  expect(JSON.stringify(children)).not.toContain(new URL(url).host);
});

test('what an index says of a release reaches the verdict', async () => {
  const files = [wheel('held', '1.0'), wheel('gone', '1.0', [], { yanked: 'leaks memory' })];
  const { url } = await index({ files, status: { held: 'quarantined' } });
  const report = await audit('held\ngone==1.0\n', url);
  expect(named(report, 'held')?.findings.map(({ rule }) => rule)).toContain('quarantined-project');
  expect(named(report, 'gone')?.findings.map(({ rule }) => rule)).toContain('yanked-release');
});

test('a password is asked of the keyring where the settings of pip say so, and told nobody else', async () => {
  const { url, headers } = await index({ files: [wheel('app', '1.0')], credentials: 'user:from-keyring-77' });
  const root = makeProject({
    'requirements.txt': 'app\n',
    'bin/keyring': '#!/bin/sh\necho from-the-checkout\n',
  });
  const own = makeProject({
    keyring: `#!/bin/sh\n[ "$1 $3" = "get user" ] && [ "$2" = "${url}" ] && echo from-keyring-77\n`,
  });
  chmodSync(join(own, 'keyring'), 0o755);
  chmodSync(join(root, 'bin', 'keyring'), 0o755);
  const before = { ...process.env };
  const path = [join(root, 'bin'), own, before['PATH'] ?? ''].join(delimiter);
  const request = requestFor(root, url.replace('http://', 'http://user@'));
  try {
    Object.assign(process.env, { PATH: path });
    await expect(runAudit(request)).rejects.toMatchObject({ code: 'index-refused' });
    Object.assign(process.env, { PIP_KEYRING_PROVIDER: 'subprocess' });
    const report = await runAudit(request);
    expect(chosen(report)).toEqual(['app 1.0']);
    expect(JSON.stringify(report)).not.toContain('from-keyring-77');
    expect(headers.at(-1)?.authorization).toBe(`Basic ${btoa('user:from-keyring-77')}`);
  } finally {
    Reflect.deleteProperty(process.env, 'PIP_KEYRING_PROVIDER');
    Object.assign(process.env, before);
  }
});

test('a file whose name is a path is no file of the index, and is written nowhere', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'depsec-outside-'));
  const path = `${'../'.repeat(20)}${outside.slice(1)}/climbs`;
  const files = {
    ...buildableFiles({ name: 'climbs' }),
    'PKG-INFO': `Metadata-Version: 2.1\nName: ${path}\nVersion: 1.0\n`,
  };
  const { bytes } = packSdist(files, { name: 'climbs', version: '1.0' });
  const page = {
    meta: { 'api-version': '1.0' },
    files: [{ filename: `${path}-1.0.tar.gz`, url: '/files/climbs-1.0.tar.gz', hashes: {} }],
  };
  const { url } = await index({
    files: [{ filename: 'climbs-1.0.tar.gz', bytes }],
    fault: (asked) =>
      asked === '/simple/climbs/'
        ? { kind: 'body', type: 'application/vnd.pypi.simple.v1+json', body: JSON.stringify(page) }
        : undefined,
  });
  await expect(audit('climbs\n', url)).rejects.toMatchObject({ code: 'unsatisfiable' });
  expect(readdirSync(outside)).toEqual([]);
});

test.each([
  ['user:100%', 'user:100%'],
  ['u%:p%3a', 'u%:p:'],
])('a login is read as pip reads it: %s', async (written, login) => {
  const { url } = await index({ files: [wheel('mine', '1.0')], credentials: login });
  const withLogin = url.replace('://', `://${written}@`);
  expect(chosen(await audit('mine\n', withLogin))).toEqual(['mine 1.0']);
  const file = `${withLogin.replace(/simple\/$/, '')}files/mine-1.0-py3-none-any.whl`;
  expect(chosen(await audit(`mine @ ${file}\n`, url))).toEqual(['mine 1.0']);
});

test.each([
  ['notaurl', 'got "notaurl"'],
  ['me:secret@host/simple?token=secret', 'got "host/simple"'],
])('an index that is no address is told as it was given, without a login: %s', (indexUrl, got) => {
  const asked = { indexUrl, extraIndexUrls: [], findLinks: [], noIndex: false };
  const list = (): unknown =>
    listUpstreams({ ...SOURCES, request: { ...asked, privateIndexes: [], publicIndexes: [] } });
  expect(list).toThrow(got);
  expect(list).not.toThrow('secret');
});
