import { existsSync, mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { buildableFiles } from '../support/buildable-project.js';
import { startIndex } from '../support/loopback-index.js';
import { packSdist } from '../support/pack.js';
import { DIST } from '../support/run-audit.js';
import { runCommand } from '../support/run-command.js';
import { describeWithTools } from '../support/tools.js';

describeWithTools(['uv'], 'a file of a folder of links whose name can mean two projects', ({ uv = '' }) => {
  test.each([
    ['acme', '1.post2'],
    ['acme-1', '2'],
  ])(
    'is refused for the one that is denied, whatever it calls itself: %s %s',
    async (name, version) => {
      const base = realpathSync(mkdtempSync(join(tmpdir(), 'depsec-twofold-')));
      const marker = join(base, 'marker');
      const links = join(base, 'links');
      mkdirSync(join(base, 'home', '.depsec'), { recursive: true });
      writeFileSync(join(base, 'home', '.depsec', 'config.toml'), '[denylist]\npackages = ["acme"]\n');
      mkdirSync(links);
      const { bytes } = packSdist(buildableFiles({ name: 'acme', version: '1.post2', marker }), {
        name,
        version,
      });
      writeFileSync(join(links, 'acme-1-2.tar.gz'), bytes);
      const index = await startIndex({ files: [] });
      const env = {
        HOME: join(base, 'home'),
        PATH: [dirname(uv), process.env['PATH'] ?? ''].join(delimiter),
        PIP_CONFIG_FILE: '/dev/null',
      };
      const gate = [join(DIST, 'cli.js'), 'gate', '--advisories', 'off', '--index-url', index.url];
      const pip = ['pip', 'install', '--target', join(base, 'installed'), 'acme'];
      const { code, stdout, stderr } = await runCommand(
        process.execPath,
        [...gate, '--find-links', links, '--', ...pip],
        { cwd: base, env },
      );
      await index.close();
      expect({ code, ran: existsSync(marker) }).toEqual({ code: 1, ran: false });
      expect(`${stdout}\n${stderr}`).toMatch(
        /depsec refused acme-1 2: denied-package[^]*acme \(.*\) +Blocked/,
      );
    },
    120_000,
  );
});
