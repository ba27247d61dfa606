import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { buildableFiles, buildableSdist } from '../support/buildable-project.js';
import { startIndex, type LoopbackIndex } from '../support/loopback-index.js';
import { offered, wheel } from '../support/own-packages.js';
import { packSdist, type FileSet } from '../support/pack.js';
import { DIST } from '../support/run-audit.js';
import { runCommand } from '../support/run-command.js';
import { describeWithTools, findTool } from '../support/tools.js';
import { makeNewestPip } from '../ways-round/columns.js';
import { SECRET, type Done, type Scene, type Tool, type WayRound } from './ways-round.js';
import { writeFiles } from '../support/write-files.js';

const servers: { close: () => unknown }[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

function repositoryOf(folder: string, marker: string): string {
  writeFiles(folder, buildableFiles({ name: 'bad', marker, isBad: true }));
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@evil.invalid'];
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
    ['commit', '-qm', 'All'],
  ])
    execFileSync('git', [...identity, ...args], { cwd: folder });
  return folder;
}

/** The tag that files carry which the Python of the tools compiled. */
function compiled(source: string): readonly [string, Uint8Array] {
  const folder = mkdtempSync(join(tmpdir(), 'depsec-compiled-'));
  const [from, to] = [join(folder, 'a.py'), join(folder, 'a.pyc')];
  writeFileSync(from, source);
  const code =
    'import py_compile as p, sys; p.compile(*sys.argv[1:], invalidation_mode=p.PycInvalidationMode.UNCHECKED_HASH); print(sys.implementation.cache_tag)';
  const python = join(dirname(findTool('uv') ?? ''), 'python');
  const tag = execFileSync(python, ['-c', code, from, to], { encoding: 'utf8' }).trim();
  return [tag, readFileSync(to)];
}

/** An honest back end, beside which lies another one, compiled: Python runs that. */
export function bytecodeProject(marker: string, folder = ''): FileSet {
  const evil = buildableFiles({ name: 'hidden', marker, isBad: true })['backend.py'];
  const [tag, bytes] = compiled(String(evil));
  const prefix = folder === '' ? '' : `${folder}/`;
  return {
    ...buildableFiles({ name: 'hidden' }, folder),
    [`${prefix}__pycache__/backend.${tag}.pyc`]: bytes,
  };
}

/** An sdist that says, in uv's words, where what its build needs is taken from. */
function sourcedSdist(url: string): ReturnType<typeof packSdist> {
  const pyproject = `[project]\nname = "sourced"\nversion = "1.0"\n[build-system]\nrequires = ["bad"]\nbuild-backend = "backend"\nbackend-path = ["."]\n[tool.uv.sources]\nbad = { url = "${url}" }\n`;
  const files = { ...buildableFiles({ name: 'sourced' }), 'pyproject.toml': pyproject };
  return packSdist(files, { name: 'sourced', version: '1.0' });
}

/** A proxy that leads everything to one server, by forwarding or as a tunnel. */
async function startProxy({ url }: LoopbackIndex): Promise<string> {
  const port = Number(new URL(url).port);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', url);
    void fetch(new URL(pathname, url), { headers: { accept: request.headers.accept ?? '*/*' } }).then(
      async (answer) => {
        response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
        response.end(Buffer.from(await answer.arrayBuffer()));
      },
    );
  });
  server.on('connect', (_request, socket) => {
    const there = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      socket.pipe(there).pipe(socket);
    });
    for (const end of [there, socket]) end.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  servers.push({
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
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
  const hidden = packSdist(bytecodeProject(marker), { name: 'hidden', version: '1.0' });
  const files = [wheel('honest', '1.0'), offered(bad), offered(hidden)];
  const index = await startIndex({
    get files() {
      return [...files, wheel('carrier', '1.0', [`bad @ ${url}`]), offered(sourcedSdist(url))];
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
    badProxy: await startProxy(other),
    goodProxy: await startProxy(index),
    isSecretTold: () =>
      other.headers.some(({ authorization = '' }) =>
        atob(authorization.replace('Basic ', '')).includes(SECRET),
      ),
  };
}

type Asked = Pick<WayRound, 'files' | 'args' | 'env' | 'before'>;

/** Where an installer is, and how it is started from there. */
interface Installer {
  readonly tool: Tool;
  readonly folder: string;
}

function command({ tool, folder }: Installer, way: WayRound): readonly [string, readonly string[]] {
  if (tool === 'uvx' || tool === 'pdm') return [findTool(tool) ?? '', []];
  if (tool === 'uv') return [join(folder, 'uv'), []];
  return way.isModule === true ? [join(folder, 'python'), ['-m', 'pip']] : [join(folder, 'pip'), []];
}

function verbOf({ tool, folder }: Installer, way: WayRound, target: string): readonly string[] {
  const python = join(folder, 'python');
  const own = way.verb?.(tool);
  if (tool === 'uvx' || tool === 'pdm') return own ?? [];
  if (own !== undefined)
    return [...own, ...(own[0] === 'pip' ? ['--python', python, '--prefix', target] : [])];
  return tool === 'uv'
    ? ['pip', 'install', '--python', python, '--prefix', target]
    : ['install', '--ignore-installed', '--prefix', target];
}

function environmentOf(
  asked: Asked,
  { folder }: Installer,
  scene: Scene,
  namesIndex: boolean,
): NodeJS.ProcessEnv {
  return {
    HOME: join(scene.root, '..', 'home'),
    PATH: [folder, dirname(findTool('pdm') ?? ''), process.env['PATH'] ?? ''].join(delimiter),
    PIP_DISABLE_PIP_VERSION_CHECK: '1',
    PIP_CONFIG_FILE: '/dev/null',
    UV_PYTHON_DOWNLOADS: 'never',
    PDM_CHECK_UPDATE: '0',
    ...(namesIndex
      ? { PIP_INDEX_URL: scene.index, UV_DEFAULT_INDEX: scene.index, PDM_PYPI_URL: scene.index }
      : {}),
    ...asked.env?.(scene),
  };
}

async function start(
  file: string,
  args: readonly string[],
  scene: Scene,
  env: NodeJS.ProcessEnv,
  folder = '',
): Promise<Done> {
  const { code, stdout, stderr } = await runCommand(file, [...args], { cwd: join(scene.root, folder), env });
  return { code, output: `${stdout}\n${stderr}`, hasMarker: existsSync(scene.marker), scene };
}

async function run(asked: Asked, way: WayRound, installer: Installer, isGated: boolean): Promise<Done> {
  const scene = await makeScene();
  writeFiles(scene.root, asked.files?.(scene) ?? {});
  const [file, first] = command(installer, way);
  const env = environmentOf(asked, installer, scene, !isGated && way.hasNoIndex !== true);
  const install = (target: string): readonly string[] => [
    ...first,
    ...verbOf(installer, way, join(scene.root, '..', target)),
  ];
  if (way.fill !== undefined && asked === way) {
    const plain = environmentOf(asked, installer, scene, true);
    const filled = await start(file, [...install('filled'), ...way.fill], scene, plain);
    expect(filled).toMatchObject({ code: 0, hasMarker: true });
    rmSync(scene.marker);
  }
  const args = [...install('installed'), ...asked.args(scene)];
  const [program, ...before] = [
    ...(asked.before?.(scene) ?? []),
    isGated && way.isModule !== true ? basename(file) : file,
  ];
  if (!isGated) return start(program, [...before, ...args], scene, env, way.folder);
  const gate = [join(DIST, 'cli.js'), 'gate', '--advisories', 'off', '--index-url', scene.index, '--'];
  return start(process.execPath, [...gate, program, ...before, ...args], scene, env, way.folder);
}

/**
 * Each way runs without depsec, where it has to work, then behind the gate, where it has to come to nothing and be
 * told of, then as its harmless twin. pip 23.2.1 comes with the Python of the tools, uv lies beside it; the newest
 * pip has an environment of its own.
 */
export function testWays(title: string, ways: readonly WayRound[]): void {
  describeWithTools(['uv', 'uvx', 'pdm'], title, (tools) => {
    const folder = dirname(tools['uv'] ?? '');
    const rows = ways.flatMap((way) => way.tools.map((tool) => [`${way.row}, ${tool}`, tool, way] as const));
    let newest = '';
    beforeAll(() => {
      newest = dirname(makeNewestPip());
    });

    test.each(rows)(
      '%s',
      async (_title, tool, way) => {
        const installer = { tool, folder: tool === 'new pip' ? newest : folder };
        const worked = way.worked ?? (({ hasMarker }: Done): boolean => hasMarker);
        const plain = await run(way, way, installer, false);
        expect({ ...plain, scene: {}, worked: worked(plain) }).toMatchObject({ worked: true });
        const gated = await run(way, way, installer, true);
        expect({ ran: gated.hasMarker, worked: worked(gated), output: gated.output }).toMatchObject({
          ran: false,
          worked: false,
        });
        expect(gated.output).toMatch(way.says);
        expect(gated.output).not.toContain(SECRET);
        if (way.isHarmless === true) expect(gated.code).toBe(0);
        else expect(gated.code).not.toBe(0);
        const twin = await run(way.twin, way, installer, true);
        expect({ code: twin.code, output: twin.output }).toMatchObject({ code: 0 });
      },
      240_000,
    );
  });
}
