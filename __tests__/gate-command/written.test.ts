import { mkdtempSync, readFileSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { startIndex } from '../support/loopback-index.js';
import { wheel } from '../support/own-packages.js';
import { DIST } from '../support/run-audit.js';
import { runCommand } from '../support/run-command.js';
import { describeWithTools } from '../support/tools.js';

describeWithTools(['uv'], 'what pip writes behind the gate', ({ uv = '' }) => {
  test('goes to a pipe as it is, and a log tells no token of the gate', async () => {
    const root = realpathSync(mkdtempSync(join(tmpdir(), 'depsec-written-')));
    const index = await startIndex({ files: [wheel('honest', '1.0')] });
    const env = { HOME: root, PATH: [dirname(uv), process.env['PATH'] ?? ''].join(delimiter) };
    const gate = [join(DIST, 'cli.js'), 'gate', '--advisories', 'off', '--index-url', index.url, '--'];
    const pip = ['pip', 'install', '--dry-run', '--ignore-installed', '--quiet'];
    const written = ['--report', '/dev/stdout', '--log', 'pip.log', 'honest'];
    const shell = ['-c', '"$@" | cat', 'sh', process.execPath, ...gate, ...pip, ...written];
    const { code, stdout } = await runCommand('sh', shell, { cwd: root, env });
    await index.close();
    expect({ code, report: JSON.parse(stdout) as unknown }).toMatchObject({
      code: 0,
      report: { install: [{ metadata: { name: 'honest' } }] },
    });
    const log = readFileSync(join(root, 'pip.log'), 'utf8');
    expect(log).toContain(`(from ${index.url}honest/)`);
    expect(log).not.toMatch(/\/[0-9a-f]{32}\//);
  }, 60_000);
});
