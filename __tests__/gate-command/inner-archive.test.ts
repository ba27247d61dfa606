import { existsSync, mkdirSync, mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { buildableFiles, buildableSdist, type Buildable } from '../support/buildable-project.js';
import { startIndex } from '../support/loopback-index.js';
import { offered } from '../support/own-packages.js';
import { packSdist, type Packed } from '../support/pack.js';
import { DIST } from '../support/run-audit.js';
import { runCommand } from '../support/run-command.js';
import { describeWithTools } from '../support/tools.js';

/** Puts the address of what lies beside it together when it is asked what the build needs. */
const NEEDS = `
def get_requires_for_build_wheel(config_settings=None):
    return ["inner @ " + ":".join(["file", "//" + os.path.join(os.getcwd(), *INNER.split("/"))])]
`;

/** An sdist whose back end has an installer take an archive, or a folder of tests, that lies in the sdist itself. */
function carrier(inner: Buildable, kind: Kind): Packed {
  const files = buildableFiles({ name: 'outer' });
  const packed = buildableSdist(inner);
  const path = kind === 'folder' ? 'tests/inner' : `vendor/${packed.filename}`;
  const backend = `${String(files['backend.py'])}INNER = "${path}"\n${NEEDS}`;
  const within = kind === 'folder' ? buildableFiles(inner, path) : { [path]: packed.bytes };
  return packSdist({ ...files, 'backend.py': backend, ...within }, { name: 'outer', version: '1.0' });
}

type Kind = 'archive' | 'folder';
const KINDS: readonly (readonly [Kind, string])[] = [
  ['archive', 'vendor/inner-1.0.tar.gz!/inner-1.0/backend.py'],
  ['folder', 'tests/inner/backend.py'],
];

interface Done {
  readonly code: number | null;
  readonly ran: boolean;
  readonly output: string;
}

describeWithTools(['uv'], 'what lies within an sdist and its own back end names', ({ uv = '' }) => {
  async function install(kind: Kind, isBad: boolean, isGated: boolean): Promise<Done> {
    const base = realpathSync(mkdtempSync(join(tmpdir(), 'depsec-inner-')));
    mkdirSync(join(base, 'home'));
    const marker = join(base, 'marker');
    const inner = { name: 'inner', marker, isBad };
    const index = await startIndex({ files: [offered(carrier(inner, kind))] });
    const env = {
      HOME: join(base, 'home'),
      PATH: [dirname(uv), process.env['PATH'] ?? ''].join(delimiter),
      PIP_CONFIG_FILE: '/dev/null',
      ...(isGated ? {} : { PIP_INDEX_URL: index.url }),
    };
    const pip = ['install', '--target', join(base, 'installed'), 'outer'];
    const gate = ['gate', '--advisories', 'off', '--index-url', index.url, '--', 'pip', ...pip];
    const { code, stdout, stderr } = isGated
      ? await runCommand(process.execPath, [join(DIST, 'cli.js'), ...gate], { cwd: base, env })
      : await runCommand(join(dirname(uv), 'pip'), pip, { cwd: base, env });
    await index.close();
    return { code, ran: existsSync(marker), output: `${stdout}\n${stderr}` };
  }

  test.each(KINDS)(
    'the %s is built and run by pip alone',
    async (kind) => {
      expect(await install(kind, true, false)).toMatchObject({ code: 0, ran: true });
    },
    120_000,
  );

  test.each(KINDS)(
    'the %s is read with the sdist and blocks it',
    async (kind, file) => {
      const { output, ...done } = await install(kind, true, true);
      expect({ ...done, output }).toMatchObject({ code: 1, ran: false });
      expect(output).toMatch(/outer \(.*\) +Blocked/);
      expect(output).toContain(file);
    },
    120_000,
  );

  test.each(KINDS)(
    'the %s lets the sdist pass where it is honest',
    async (kind) => {
      const { output, ...done } = await install(kind, false, true);
      expect({ ...done, output }).toMatchObject({ code: 0, ran: true });
      // Its build is beyond the sandbox, and that is told.
      expect(output.replace(/\s+/g, ' ')).toContain(
        'Your installer builds outer 1.0: with your rights, without a sandbox',
      );
    },
    120_000,
  );
});
