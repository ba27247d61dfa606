import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { buildableFiles, buildableSdist } from '../support/buildable-project.js';
import { startIndex, type LoopbackIndex } from '../support/loopback-index.js';
import { offered, wheel } from '../support/own-packages.js';
import type { FileSet } from '../support/pack.js';
import { DIST } from '../support/run-audit.js';
import { runCommand, type CommandResult } from '../support/run-command.js';
import { describeWithTools } from '../support/tools.js';
import { WAYS_ROUND, type Scene, type WayRound } from './ways-round.js';

const servers: LoopbackIndex[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

function put(root: string, files: FileSet): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
}

function repositoryOf(folder: string, marker: string): string {
  put(folder, buildableFiles({ name: 'bad', marker, isBad: true }));
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@evil.invalid'];
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
    ['commit', '-qm', 'All'],
  ])
    execFileSync('git', [...identity, ...args], { cwd: folder });
  return folder;
}

/** A world of its own for each run, so that none sees what another left behind. */
async function makeScene(): Promise<Scene> {
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'depsec-gate-')));
  const [root, marker] = [join(base, 'project'), join(base, 'marker')];
  mkdirSync(root);
  const bad = buildableSdist({ name: 'bad', marker, isBad: true });
  const worse = (version: string): ReturnType<typeof offered> =>
    offered(buildableSdist({ name: 'honest', version, marker, isBad: true }));
  const other = await startIndex({ files: [worse('1.0'), worse('2.0')] });
  let url = '';
  const files = [wheel('honest', '1.0'), offered(bad)];
  const index = await startIndex({
    get files() {
      return [...files, wheel('carrier', '1.0', [`bad @ ${url}`])];
    },
    fault: (path) =>
      path === '/remote.txt' ? { kind: 'body', body: 'bad\n', type: 'text/plain' } : undefined,
  });
  servers.push(index, other);
  url = new URL(`../files/${bad.filename}`, index.url).href;
  return {
    root,
    marker,
    index: index.url,
    other: other.url,
    badUrl: url,
    badSha256: bad.sha256,
    remoteFile: new URL('../remote.txt', index.url).href,
    repository: repositoryOf(join(base, 'repository'), marker),
  };
}

type Asked = Pick<WayRound, 'files' | 'args' | 'env'>;

async function run(
  asked: Asked,
  way: WayRound,
  tool: 'pip' | 'uv',
  program: string,
  isGated: boolean,
): Promise<CommandResult & { readonly scene: Scene; readonly output: string }> {
  const scene = await makeScene();
  put(scene.root, asked.files?.(scene) ?? {});
  const target = join(scene.root, '..', 'installed');
  const python = join(dirname(program), 'python');
  const install =
    tool === 'pip'
      ? ['install', '--ignore-installed', '--prefix', target]
      : ['pip', 'install', '--python', python, '--prefix', target];
  const own = way.verb?.(tool);
  const sync = own?.[0] === 'pip' ? ['--python', python, '--prefix', target] : [];
  const words = own === undefined ? install : [...own, ...sync];
  const env = {
    HOME: join(scene.root, '..', 'home'),
    PATH: `${dirname(program)}${delimiter}${process.env['PATH'] ?? ''}`,
    PIP_DISABLE_PIP_VERSION_CHECK: '1',
    PIP_CONFIG_FILE: '/dev/null',
    UV_PYTHON_DOWNLOADS: 'never',
    ...(isGated || way.hasNoIndex === true
      ? {}
      : { PIP_INDEX_URL: scene.index, UV_DEFAULT_INDEX: scene.index }),
    ...asked.env?.(scene),
  };
  const gate = [join(DIST, 'cli.js'), 'gate', '--advisories', 'off', '--index-url', scene.index, '--', tool];
  const args = [...words, ...asked.args(scene)];
  const done = isGated
    ? await runCommand(process.execPath, [...gate, ...args], { cwd: scene.root, env })
    : await runCommand(program, args, { cwd: scene.root, env });
  return { ...done, scene, output: `${done.stdout}\n${done.stderr}` };
}

/** pip 23.2.1 comes with the Python of the tools, uv lies beside it. */
describeWithTools(['uv'], 'ways round the gate, as the command of depsec gate', (tools) => {
  const uv = tools['uv'] ?? '';
  const rows = WAYS_ROUND.flatMap((way) =>
    way.tools.map((tool) => [`${way.row}, ${tool}`, tool, way] as const),
  );

  test.each(rows)(
    '%s',
    async (_title, tool, way) => {
      const program = join(dirname(uv), tool);
      const plain = await run(way, way, tool, program, false);
      expect({ ran: existsSync(plain.scene.marker), output: plain.output }).toMatchObject({ ran: true });
      const gated = await run(way, way, tool, program, true);
      expect({ ran: existsSync(gated.scene.marker), output: gated.output }).toMatchObject({ ran: false });
      expect(gated.output).toMatch(way.says);
      if (!way.row.startsWith('9 ')) expect(gated.code).not.toBe(0);
      const twin = await run(way.twin, way, tool, program, true);
      expect({ code: twin.code, output: twin.output }).toMatchObject({ code: 0 });
    },
    120_000,
  );
});
