import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { startIndex } from '../support/loopback-index.js';
import { DIST } from '../support/run-audit.js';
import { runCommand } from '../support/run-command.js';
import { describeWithTools } from '../support/tools.js';

describeWithTools(['uv'], 'the installer that a shim starts', ({ uv = '' }) => {
  test('is found on PATH, not in the working directory and not in the shims of a gate around it', async () => {
    const root = realpathSync(mkdtempSync(join(tmpdir(), 'depsec-found-')));
    const marker = join(root, 'marker');
    writeFileSync(join(root, 'pip'), `#!/bin/sh\ntouch '${marker}'\n`, { mode: 0o755 });
    const index = await startIndex({ files: [] });
    const env = { HOME: root, PATH: ['.', dirname(uv), process.env['PATH'] ?? ''].join(delimiter) };
    execFileSync('pip', ['--version'], { cwd: root, env });
    expect(existsSync(marker)).toBe(true);
    execFileSync('rm', [marker]);
    const gate = [join(DIST, 'cli.js'), 'gate', '--advisories', 'off', '--index-url', index.url, '--'];
    const inner = [process.execPath, ...gate, 'pip', '--version'];
    const { code, stdout } = await runCommand(process.execPath, [...gate, ...inner], { cwd: root, env });
    await index.close();
    expect({ code, stdout: stdout.split(' ')[0] }).toEqual({ code: 0, stdout: 'pip' });
    expect(existsSync(marker)).toBe(false);
  }, 60_000);
});

test('a program that nobody has is told in words, and nothing before them', async () => {
  const index = await startIndex({ files: [] });
  const gate = [join(DIST, 'cli.js'), 'gate', '--advisories', 'off', '--index-url', index.url];
  const done = await runCommand(process.execPath, [...gate, '--', 'no-such-program'], {
    cwd: realpathSync(tmpdir()),
    env: process.env,
  });
  await index.close();
  expect(done.code).toBe(2);
  expect(done.stderr).toMatch(/^✗ Expected the program no-such-program, found none of that name\.\n/);
});
