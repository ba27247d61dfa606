import { mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startIndex } from '../support/loopback-index.js';
import { wheel } from '../support/own-packages.js';
import { DIST } from '../support/run-audit.js';
import { runCommand, type CommandResult } from '../support/run-command.js';

async function gated(
  options: readonly string[],
  configuration: string,
): Promise<CommandResult & { readonly asked: readonly string[] }> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'depsec-mode-')));
  writeFileSync(join(root, '.depsec.toml'), configuration);
  const index = await startIndex({ files: [wheel('honest', '1.0')] });
  const gate = [join(DIST, 'cli.js'), 'gate', '--advisories', 'off', '--index-url', index.url, ...options];
  const command = ['pip', 'install', '--target', join(root, 'here'), 'honest'];
  const env = { ...process.env, HOME: root };
  const done = await runCommand(process.execPath, [...gate, '--', ...command], { cwd: root, env });
  await index.close();
  return { ...done, asked: index.requests };
}

test.each([
  ['an option', ['--mode', 'audit-only'], ''],
  ['the project', [], '[general]\nmode = "audit-only"\n'],
])(
  'no gate is opened in the mode audit-only, which never installs: %s says so',
  async (_by, options, text) => {
    const { code, stderr, asked } = await gated(options, text);
    expect({ code, asked }).toEqual({ code: 2, asked: [] });
    expect(stderr).toMatch(
      /Expected the mode block or warn for a gate, got audit-only\.[^]*Why[^]*Fix[^]*depsec audit/,
    );
  },
  60_000,
);

test('an option for another mode opens it', async () => {
  const { code } = await gated(['--mode', 'warn'], '[general]\nmode = "audit-only"\n');
  expect(code).toBe(0);
}, 60_000);
