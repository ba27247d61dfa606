import { gunzipSync } from 'node:zlib';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../../src/model/report.js';
import { buildable } from '../support/buildable.js';
import { startIndex } from '../support/loopback-index.js';
import { BLOCKED_CODE } from '../support/own-packages.js';
import { packByPython } from '../support/python-packer.js';
import { DIST, makeProject } from '../support/run-audit.js';
import { runCommand } from '../support/run-command.js';
import { installRequest, runInstall } from '../support/run-install.js';
import { makeVenv } from '../support/venv.js';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'depsec-packings-')));
const marker = join(folder, 'marker');
const tars = [
  buildable('honest', '1.0'),
  buildable('evil', '1.0', { code: `open(${JSON.stringify(marker)}, "w").close()\n${BLOCKED_CODE}` }),
].map(({ filename, bytes }) => ({ stem: filename.replace(/\.tar\.gz$/, ''), tar: gunzipSync(bytes) }));
const packed = packByPython(
  tars.flatMap(({ tar }) => (['bz2', 'xz'] as const).map((how) => ({ how, bytes: tar }))),
);
const files = tars.flatMap(({ stem, tar }, at) => [
  { filename: `${stem}.tar.bz2`, bytes: packed[at * 2] ?? tar },
  { filename: `${stem}.tar.xz`, bytes: packed[at * 2 + 1] ?? tar },
  { filename: `${stem}.tar`, bytes: tar },
]);
mkdirSync(join(folder, 'dist'));
for (const { filename, bytes } of files) writeFileSync(join(folder, 'dist', filename), bytes);

const verdicts = ({ packages }: Report): string[] =>
  packages.map(({ name, verdict, unscanned }) =>
    [name, verdict, ...unscanned.map(({ code }) => code)].join(' '),
  );

test('scan reads them all', async () => {
  const args = [join(DIST, 'cli.js'), 'scan', 'dist', '--format', 'json', '--no-cache'];
  const { code, stdout } = await runCommand(process.execPath, args, { cwd: folder, env: process.env });
  const found = verdicts(JSON.parse(stdout) as Report).sort();
  expect(found).toEqual([...Array<string>(3).fill('evil blocked'), ...Array<string>(3).fill('honest safe')]);
  expect(code).toBe(1);
});

const ways: readonly (readonly [string, string, (name: string, suffix: string) => string])[] = [
  ...['.tar.bz2', '.tar.xz', '.tar'].map(
    (suffix) => [suffix, 'by its path', (name: string) => `./${name}-1.0${suffix}\n`] as const,
  ),
  ['.tar.bz2', 'from a folder of links', (name) => `--no-index\n--find-links .\n${name}\n`],
  ['.tar.xz', 'from an index', (name) => `${name}\n`],
];

test.each(ways)(
  'a source distribution as %s %s: installed when it is harmless, blocked unrun when it is not',
  async (suffix, _, line) => {
    const own = files.filter(({ filename }) => filename.endsWith(`1.0${suffix}`));
    const index = await startIndex({ files: own });
    const [venv, names] = [await makeVenv(), ['honest', 'evil']];
    const done = [];
    for (const name of names) {
      const root = makeProject({ 'requirements.txt': line(name, suffix) });
      for (const { filename, bytes } of own) writeFileSync(join(root, filename), bytes);
      const request = installRequest(root, index.url, venv.python, { requirements: ['requirements.txt'] });
      done.push(await runInstall(request));
    }
    await index.close();
    expect(done.map(({ report }) => verdicts(report))).toEqual([['honest safe'], ['evil blocked']]);
    expect(done.map(({ report }) => report.error)).toEqual([undefined, undefined]);
    expect((await venv.freeze()).map((text) => text.split(/[ =]/)[0])).toEqual(['honest']);
    const [site = ''] = readdirSync(join(venv.python, '..', '..', 'lib'));
    const installed = join(venv.python, '..', '..', 'lib', site, 'site-packages', 'honest.py');
    expect(readFileSync(installed, 'utf8')).toBe('VALUE = 1\n');
    expect(readdirSync(folder)).not.toContain('marker');
  },
);
