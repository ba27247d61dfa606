import { readFileSync, realpathSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { buildableFiles } from '../support/buildable-project.js';
import { startIndex, type LoopbackIndex } from '../support/loopback-index.js';
import { offered, wheel } from '../support/own-packages.js';
import { packWheel, type FileSet } from '../support/pack.js';
import { DIST } from '../support/run-audit.js';
import { runCommand } from '../support/run-command.js';
import { describeWithTools } from '../support/tools.js';
import { writeFiles } from '../support/write-files.js';

const PROJECT = '[project]\nname = "mine"\nversion = "1"\nrequires-python = ">=3.10"\n';
const HONEST = { 'pyproject.toml': `${PROJECT}dependencies = ["honest"]\n` };
const TOOL: FileSet = {
  'demo.py': 'def main():\n    print(1)\n',
  'own_tool-1.0.dist-info/entry_points.txt': '[console_scripts]\nown-tool = demo:main\n',
};
/** What follows the address of any gate: its token. */
const OF_A_GATE = /\/[0-9a-f]{32}\//;

describeWithTools(['uv', 'pdm'], 'what installers write behind the gate', ({ uv = '', pdm = '' }) => {
  let index: LoopbackIndex;
  beforeAll(async () => {
    const tool = offered(packWheel(TOOL, { name: 'own-tool', version: '1.0' }));
    index = await startIndex({ files: [wheel('honest', '1.0'), tool] });
  });
  afterAll(() => index.close());

  const place = (files: FileSet): string => {
    const root = realpathSync(mkdtempSync(join(tmpdir(), 'depsec-written-')));
    writeFiles(root, files);
    return root;
  };
  const gated = (root: string, ...command: string[]): ReturnType<typeof runCommand> => {
    const env = {
      HOME: root,
      PATH: [dirname(uv), dirname(pdm), process.env['PATH'] ?? ''].join(delimiter),
      UV_PYTHON_DOWNLOADS: 'never',
    };
    const gate = [join(DIST, 'cli.js'), 'gate', '--advisories', 'off', '--index-url', index.url, '--'];
    return runCommand('sh', ['-c', '"$@" | cat', 'sh', process.execPath, ...gate, ...command], {
      cwd: root,
      env,
    });
  };

  test('goes to a pipe as it is, and a log tells no token of the gate', async () => {
    const root = place({});
    const pip = ['pip', 'install', '--dry-run', '--ignore-installed', '--quiet'];
    const written = ['--report', '/dev/stdout', '--log', 'pip.log', 'honest'];
    const { code, stdout } = await gated(root, ...pip, ...written);
    expect({ code, report: JSON.parse(stdout) as unknown }).toMatchObject({
      code: 0,
      report: { install: [{ metadata: { name: 'honest' } }] },
    });
    const log = readFileSync(join(root, 'pip.log'), 'utf8');
    expect(log).toContain(`(from ${index.url}honest/)`);
    expect(log).not.toMatch(OF_A_GATE);
  }, 60_000);

  test('holds the real addresses where uv works in another folder', async () => {
    const root = place({ 'sub/pyproject.toml': HONEST['pyproject.toml'] });
    const export_ = ['export', '--emit-index-url', '-o', 'out.txt'];
    await gated(root, 'uv', '--directory', 'sub', ...export_);
    const written = readFileSync(join(root, 'sub', 'out.txt'), 'utf8');
    expect(written).toContain('honest==1.0');
    expect(written).toContain(index.url.replace(/\/$/, ''));
    expect(written).not.toMatch(OF_A_GATE);
  }, 60_000);

  test('holds them where a lock is printed, or exported by pdm', async () => {
    const root = place(HONEST);
    const address = `url = "${new URL('../files/honest-1.0-py3-none-any.whl', index.url).href}"`;
    const printed = await gated(root, 'uv', 'export', '--quiet', '--format', 'pylock.toml');
    expect(printed.stdout).toContain(address);
    expect(printed.stdout).not.toMatch(OF_A_GATE);
    await gated(root, 'pdm', 'lock');
    const own = await gated(root, 'pdm', 'export', '-f', 'pylock');
    expect(own.stdout).toContain(address);
    expect(own.stdout).not.toMatch(OF_A_GATE);
    await gated(root, 'pdm', 'export', '-f', 'pylock', '-o', 'pylock.own.toml');
    const file = readFileSync(join(root, 'pylock.own.toml'), 'utf8');
    expect(file).toContain(address);
    expect(file).not.toMatch(OF_A_GATE);
  }, 120_000);

  test('a tool that uv installed can be upgraded once the gate is gone', async () => {
    const root = place({});
    const installed = await gated(root, 'uv', 'tool', 'install', 'own-tool');
    expect(installed.stderr).toMatch(/Installed 1 executable: own-tool/);
    const receipt = readFileSync(join(root, '.local/share/uv/tools/own-tool/uv-receipt.toml'), 'utf8');
    expect(receipt).toContain(`index-url = "${index.url.replace(/\/$/, '')}"`);
    expect(receipt).not.toMatch(OF_A_GATE);
    expect(receipt).not.toContain('keyring-provider');
  }, 60_000);

  test('a path that is refused is told with the line that names it', async () => {
    const root = place({
      'pyproject.toml': `${PROJECT}dependencies = ["lib"]\n[tool.uv.sources]\nlib = { path = "lib" }\n`,
      ...buildableFiles({ name: 'lib', isBad: true }, 'lib'),
    });
    expect((await gated(root, 'uv', 'lock')).stderr).toContain(
      'lib: was judged and is blocked (pyproject.toml:7 names it).',
    );
    const lock = `version = 1\nrequires-python = ">=3.10"\n[[package]]\nname = "lib"\nversion = "1"\nsource = { directory = "lib" }\n`;
    writeFiles(root, { ...HONEST, 'uv.lock': lock });
    expect((await gated(root, 'uv', 'sync')).stderr).toContain(
      'lib: was judged and is blocked (uv.lock:6 names it).',
    );
  }, 60_000);
});
