/**
 * Stands for an installer on the PATH of a gated command: reads what it is about to do, has local files judged,
 * refuses what would go round the gate, starts the real one, and maps the gate's addresses back in what it wrote.
 */
import { spawn, spawnSync } from 'node:child_process';
import {
  accessSync,
  appendFileSync,
  constants,
  existsSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { constants as os } from 'node:os';
import { delimiter, isAbsolute, join, relative } from 'node:path';
import { z } from 'zod';
import { failureText } from './cli/failure-text.js';
import { Failure } from './model/failure.js';
import { gatedTool, type StartedTool, type Tool } from './resolve/installers/shims.js';
import { exchangedVariables, heldEnvironment } from './resolve/installers/tool-environment.js';
import { homeFolder } from './services/home-folder.js';
import { FAMILY } from './services/families.js';
import { realFiles } from './services/files.js';
import { askProxy, judgeLocal, lockDesk } from './shim/gate-desk.js';
import { fromGate } from './shim/lock-text.js';
import { planTool, type Plan } from './shim/plan.js';
import { prepareLocks, type Swapped } from './shim/prepare-locks.js';
import { receiptPaths, withoutGateSettings } from './shim/receipts.js';

const State = z.object({
  gate: z.string(),
  root: z.string(),
  shims: z.string(),
  log: z.string(),
  /** A file for what is asked for by name, one JSON object a line. */
  asked: z.string(),
  /** A file of settings by which uv alone, not the program that it starts, takes the gate for its proxy. */
  uvSettings: z.string(),
  environment: z.record(z.string(), z.string()),
  upstreams: z.array(z.object({ kind: z.enum(['index', 'links']), url: z.string(), address: z.string() })),
});
type State = z.infer<typeof State>;

/** What is read here is put right later: of a pipe or a device, such as `/dev/stdout`, nobody could. */
function read(path: string): string | undefined {
  try {
    const isKept = !path.startsWith('/dev/') && statSync(path).isFile();
    return isKept ? readFileSync(path, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}

/** Prints why the tool does not start and leaves a line of it for the summary. */
function refuse(tool: string, refusals: readonly string[], fixes: readonly string[], state: State): number {
  const failure = new Failure({
    code: 'requirements-refused',
    what: [`depsec did not start ${tool}.`, ...refusals.map((line) => `${line}.`)].join('\n'),
    why: 'It starts where everything that it would use could be read, was let pass and does not lead past the gate.',
    fix: fixes.length > 0 ? fixes.join('\n') : 'Read the reasons in the summary, or leave it out.',
  });
  process.stderr.write(failureText(failure, false));
  appendFileSync(state.log, refusals.map((line) => `${tool}: ${line.replace(/\s+/g, ' ')}\n`).join(''));
  return 1;
}

/** Has folders and archives judged; returns those that may not be used, with what names them. */
async function judgeLocals(
  paths: Iterable<string>,
  namedBy: ReadonlyMap<string, string>,
  state: State,
): Promise<readonly string[]> {
  const refused: string[] = [];
  for (const path of paths) {
    const shown = relative(state.root, path) || '.';
    const by = namedBy.get(path);
    const asked = by === undefined ? '' : ` (${by} names it)`;
    const verdict = existsSync(path) ? await judgeLocal(path, state) : 'gone';
    if (verdict === 'gone') refused.push(`${shown}: is not here${asked}`);
    else if (verdict !== undefined) refused.push(`${shown}: was judged and is ${verdict}${asked}`);
  }
  return refused;
}

/** One file that can't be put right keeps no other one from it. */
async function restore(plan: Plan, swapped: readonly Swapped[], state: State): Promise<void> {
  const failed: unknown[] = [];
  const receipts = plan.leavesReceipts ? receiptPaths(process.env, homeFolder(), realFiles) : [];
  for (const path of new Set([...plan.locks, ...plan.outputs, ...receipts]))
    try {
      const text = read(path);
      if (text === undefined) continue;
      const original = swapped.find((lock) => lock.path === path && lock.during === text);
      const told = receipts.includes(path) ? withoutGateSettings(text, state.gate) : text;
      const real = original?.before ?? (await fromGate(told, lockDesk(state)));
      if (real !== text) writeFileSync(path, real);
    } catch (error) {
      failed.push(error);
    }
  if (failed.length > 0) throw failed[0];
}

/** A shim, of this gate or of one around it. */
function isShim(path: string): boolean {
  return statSync(path).size < 4096 && readFileSync(path, 'latin1').includes("shim.js' ");
}

/** Relative entries of PATH are passed over: the working directory may hold a program of that name. */
function findReal(name: string, shims: string): string {
  const suffixes = process.platform === 'win32' ? ['.exe'] : [''];
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    if (!isAbsolute(folder) || folder === shims) continue;
    for (const suffix of suffixes) {
      const path = join(folder, `${name}${suffix}`);
      try {
        accessSync(path, constants.X_OK);
        if (!isShim(path)) return path;
      } catch {
        continue;
      }
    }
  }
  throw new Failure({
    code: 'usage',
    what: `Expected ${name} on PATH, found none.`,
    why: 'The gate runs your own installer.',
    fix: `Install ${name}, or give its path.`,
  });
}

/** poetry trusts the gate alone, whatever host it takes it for. */
async function poetryProxy(state: State): Promise<{ address: string; trust: Record<string, string> }> {
  const { address, certificate } = await askProxy(state);
  const names = ['REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE', 'SSL_CERT_FILE'];
  return { address, trust: Object.fromEntries(names.map((name) => [name, certificate])) };
}

/** Tells an installer that `uv run` starts which Python was handed to uv alone. */
const PINNED = 'DEPSEC_GATE_PINNED';

function withPinned(held: Record<string, string>, python: string | undefined): Record<string, string> {
  const { UV_PYTHON: named = '', ...rest } = held;
  const isUsers = named !== '' && named !== process.env[PINNED];
  if (isUsers) return held;
  return python === undefined ? rest : { ...rest, UV_PYTHON: python, [PINNED]: python };
}

/**
 * The gate's own variables, whatever was set since it opened. Everything a tool that only installs asks elsewhere goes to
 * the gate, which refuses it, servers of this machine included; git, which may go by ssh, is allowed no way at all.
 */
async function environmentFor(tool: Tool, plan: Plan, state: State): Promise<NodeJS.ProcessEnv> {
  const held = withPinned(heldEnvironment(process.env, state.environment), plan.python);
  if (plan.startsProgram) return held;
  const { address, trust } =
    tool === 'poetry' ? await poetryProxy(state) : { address: new URL(state.gate).origin, trust: {} };
  const names = ['http_proxy', 'https_proxy', 'all_proxy'];
  const proxies = Object.fromEntries(
    names.flatMap((name) => [name, name.toUpperCase()].map((n) => [n, address])),
  );
  return { ...held, ...proxies, ...trust, NO_PROXY: '', no_proxy: '', GIT_ALLOW_PROTOCOL: 'none' };
}

/** What goes in front of the arguments of a uv that ends in a program: that keeps its network, uv does not. Old ones lack the settings. */
function proxyArguments({ tool, start }: StartedTool, plan: Plan, state: State): readonly string[] {
  if (!plan.startsProgram || !['uv', 'uvx'].includes(tool)) return [];
  const [file = '', ...first] = start;
  const words = ['--config-file', state.uvSettings];
  const asked = [...first, ...words, ...(tool === 'uv' ? ['cache', 'dir'] : [])];
  const { stderr } = spawnSync(file, asked, { env: heldEnvironment(process.env, state.environment) });
  return stderr.includes('http-proxy') ? [] : words;
}

/** Milliseconds a tool has to end when it is stopped: soon after, depsec kills all there is, this program too. */
const PATIENCE = 600;

interface Running {
  readonly env: NodeJS.ProcessEnv;
  /** The tool is killed in time for what it was shown to be put back. */
  readonly isHurried: boolean;
  /** Takes what the tool prints in place of standard output. */
  readonly printed: Buffer[] | undefined;
}

function run(
  start: readonly string[],
  args: readonly string[],
  { env, isHurried, printed }: Running,
): Promise<number> {
  const [file = '', ...first] = start;
  return new Promise((resolve, reject) => {
    const output = printed === undefined ? 'inherit' : 'pipe';
    const child = spawn(file, [...first, ...args], { stdio: ['inherit', output, 'inherit'], env });
    child.stdout?.on('data', (piece: Buffer) => printed?.push(piece));
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(name, () => {
        // At a terminal, or in a group of its own, the tool has got it as well.
        if (name !== 'SIGINT') child.kill(name);
        if (isHurried) setTimeout(() => child.kill('SIGKILL'), PATIENCE).unref();
      });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      resolve(code ?? 128 + (signal === null ? 0 : os.signals[signal]));
    });
  });
}

/** What is started: a name to be found on PATH, or words given as JSON. */
function startedTool(word: string, shims: string): StartedTool {
  const given: StartedTool | undefined = word.startsWith('{')
    ? (JSON.parse(word) as StartedTool)
    : gatedTool(word, []);
  if (given === undefined) throw new Error(`no such tool: ${word}`);
  const [file = '', ...rest] = given.start;
  return { ...given, start: [/[\\/]/.test(file) ? file : findReal(file, shims), ...rest] };
}

async function main([word = '', ...args]: readonly string[]): Promise<number> {
  const state = State.parse(JSON.parse(readFileSync(process.env['DEPSEC_GATE_STATE'] ?? '', 'utf8')));
  const started = startedTool(word, state.shims);
  const { tool, start } = started;
  const exchanged = exchangedVariables(process.env, state.environment);
  if (exchanged.length > 0)
    process.stderr.write(
      `depsec: ${tool} does not see ${exchanged.join(', ')}, set since the gate opened.\n`,
    );
  const plan = planTool(tool, args, { cwd: process.cwd(), root: state.root, files: realFiles });
  const desk = lockDesk(state);
  const locks = await prepareLocks(plan.locks, { root: state.root, desk, files: realFiles, read });
  const asked = [...plan.asked, ...locks.asked].map((name) => `${JSON.stringify(name)}\n`);
  appendFileSync(state.asked, asked.join(''));
  const refusals = [...plan.refusals, ...locks.refusals];
  if (refusals.length === 0) {
    const locals = new Set([...plan.locals, ...locks.locals.keys()]);
    refusals.push(...(await judgeLocals(locals, new Map([...locks.locals, ...plan.namedBy]), state)));
  }
  if (refusals.length > 0)
    return refuse(tool, refusals, [...new Set([...plan.fixes, ...locks.fixes])], state);
  try {
    const swapped = locks.swapped.filter(({ before, during }) => before !== during);
    for (const { path, during } of swapped) writeFileSync(path, during);
    // Of the Action's gate, nobody kills what it serves.
    const isHurried = swapped.length > 0 && process.env[FAMILY] !== undefined;
    const words = [...proxyArguments(started, plan, state), ...args];
    const env = await environmentFor(tool, plan, state);
    const printed: Buffer[] | undefined = plan.printsAddresses ? [] : undefined;
    const code = await run(start, words, { env, isHurried, printed });
    if (printed !== undefined)
      process.stdout.write(await fromGate(Buffer.concat(printed).toString('utf8'), desk));
    return code;
  } finally {
    await restore(plan, locks.swapped, state);
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const told =
    error instanceof Failure ? failureText(error, false) : `✗ depsec's shim failed: ${String(error)}\n`;
  process.stderr.write(told);
  process.exitCode = error instanceof Failure ? 2 : 4;
}
