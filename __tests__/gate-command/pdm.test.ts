import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { buildableFiles, buildableSdist } from '../support/buildable-project.js';
import { startIndex, type LoopbackIndex } from '../support/loopback-index.js';
import { offered, wheel } from '../support/own-packages.js';
import { DIST } from '../support/run-audit.js';
import { runCommand } from '../support/run-command.js';
import { describeWithTools } from '../support/tools.js';

const base = realpathSync(mkdtempSync(join(tmpdir(), 'depsec-pdm-')));
const marker = join(base, 'marker');
let index: LoopbackIndex;
let other: LoopbackIndex;
beforeAll(async () => {
  const built = offered(buildableSdist({ name: 'own-sdist' }));
  const bad = offered(buildableSdist({ name: 'bad', marker, isBad: true }));
  index = await startIndex({ files: [wheel('own-app', '1.0', ['own-sdist']), built, bad] });
  other = await startIndex({ files: [offered(buildableSdist({ name: 'honest', marker, isBad: true }))] });
});
afterEach(() => {
  rmSync(marker, { force: true });
});
afterAll(() => Promise.all([index.close(), other.close()]));

const project = (text: string): string =>
  `[project]\nname = "mine"\nversion = "1"\nrequires-python = ">=3.10"\n${text}`;

describeWithTools(['pdm'], 'pdm as the command of depsec gate', ({ pdm = '' }) => {
  const run = async (
    root: string,
    isGated: boolean,
    ...args: readonly string[]
  ): Promise<{ readonly code: number | null; readonly output: string }> => {
    const env = {
      HOME: join(base, 'home'),
      PATH: `${dirname(pdm)}${delimiter}${process.env['PATH'] ?? ''}`,
      PDM_CHECK_UPDATE: '0',
      PIP_CONFIG_FILE: '/dev/null',
      ...(isGated ? {} : { PDM_PYPI_URL: index.url, PDM_CACHE_DIR: join(root, 'cache') }),
    };
    const gate = [join(DIST, 'cli.js'), 'gate', '--advisories', 'off', '--index-url', index.url, '--', 'pdm'];
    const { code, stdout, stderr } = isGated
      ? await runCommand(process.execPath, [...gate, ...args], { cwd: root, env })
      : await runCommand(pdm, [...args], { cwd: root, env });
    return { code, output: `${stdout}\n${stderr}` };
  };
  const place = (files: Readonly<Record<string, string>>): string => {
    const root = mkdtempSync(join(base, 'project-'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
    return root;
  };

  test('it locks and installs to the end, and its lock holds the real addresses', async () => {
    const root = place({ 'pyproject.toml': project('dependencies = ["own-app"]\n') });
    const locked = await run(root, true, 'lock', '--static-urls');
    expect(locked).toMatchObject({ code: 0 });
    const lock = readFileSync(join(root, 'pdm.lock'), 'utf8');
    expect(lock).toContain(`url = "${new URL('../files/own_sdist-1.0.tar.gz', index.url).href}"`);
    const synced = await run(root, true, 'sync', '--no-self');
    expect(synced).toMatchObject({ code: 0 });
    expect(synced.output).toMatch(/✓ own-app \(1\.0\) +Safe/);
    expect(synced.output).toMatch(/✓ own-sdist \(1\.0\) +Safe/);
    expect(readFileSync(join(root, 'pdm.lock'), 'utf8')).toBe(lock);
    const frozen = join(root, '.venv', 'bin', 'python');
    const imported = await runCommand(frozen, ['-c', 'import own_sdist, demo; print(own_sdist.VALUE)'], {
      cwd: root,
      env: {},
    });
    expect(imported.stdout).toBe('1\n');
  }, 240_000);

  test.each<[string, () => Readonly<Record<string, string>>, RegExp]>([
    [
      'a bad package',
      () => ({ 'pyproject.toml': project('dependencies = ["bad"]\n') }),
      /depsec refused bad 1\.0/,
    ],
    [
      'a source in pyproject.toml',
      () => ({
        'pyproject.toml': project(
          `dependencies = ["honest"]\n[[tool.pdm.source]]\nname = "x"\nurl = "${other.url}"\n`,
        ),
      }),
      /pyproject\.toml:8: names an index of its own/,
    ],
    [
      'an index in pdm.toml',
      () => ({
        'pyproject.toml': project('dependencies = ["honest"]\n'),
        'pdm.toml': `[pypi.x]\nurl = "${other.url}"\n`,
      }),
      /pdm\.toml:2: sets pypi\.x\.url/,
    ],
  ])(
    '%s works without depsec, and is refused behind the gate',
    async (_, files, says) => {
      expect(await run(place(files()), false, 'install', '--no-self')).toMatchObject({ code: 0 });
      expect(existsSync(marker)).toBe(true);
      rmSync(marker);
      const gated = await run(place(files()), true, 'install', '--no-self');
      expect(gated.output).toMatch(says);
      expect(gated.code).not.toBe(0);
      expect(existsSync(marker)).toBe(false);
    },
    240_000,
  );

  test('publish builds a bad project without depsec, and does not behind the gate', async () => {
    const files = buildableFiles({ name: 'mine', version: '1', marker, isBad: true });
    const texts = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, String(text)]));
    const args = ['publish', '--repository', 'http://127.0.0.1:9/'];
    await run(place(texts), false, ...args);
    expect(existsSync(marker)).toBe(true);
    rmSync(marker);
    const gated = await run(place(texts), true, ...args);
    expect(gated.output).toMatch(/\.: was judged and is blocked/);
    expect(gated.code).not.toBe(0);
    expect(existsSync(marker)).toBe(false);
  }, 240_000);
});
