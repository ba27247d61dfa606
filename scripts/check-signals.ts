import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join, relative, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startIndex } from '../__tests__/support/loopback-index.js';
import { DIST } from '../__tests__/support/run-audit.js';
import { makePlace, startSlowFront } from './check-signals/place.js';
import { offeredFiles, SCENES, type SignalScene } from './check-signals/scenes.js';
import { median } from './measure/percentile.js';

/**
 * `npm run check:signals [-- STEP [NAME]]`: stops audit, scan, install and gate every STEP milliseconds of their way,
 * by SIGINT and SIGTERM in turn, and prints how soon they were out, whether anything of them was left, and whether
 * they named it. Linux: what is left is found in /proc, by the run's own temporary folder in an environment or a
 * command line.
 */
const LIMIT = 2000;
const LAST_WORDS = 1000;
const [, , stepText = '100', only = ''] = process.argv;
const STEP = Number(stepText);

/** Starts a program in a user namespace that allows no further one. */
const LOCKED = [
  'unshare',
  '--user',
  '--map-root-user',
  'sh',
  '-c',
  'echo 0 > /proc/sys/user/max_user_namespaces; exec "$@"',
  'sh',
];

interface Ending {
  readonly at: number;
  readonly signal: 'SIGINT' | 'SIGTERM';
  /** Milliseconds from the signal to the end; undefined when it had ended before. */
  readonly took?: number;
  readonly code: number | string;
  readonly children: readonly string[];
  readonly folders: readonly string[];
  /** What changed in the environment and was not named. */
  readonly unnamed: readonly string[];
  readonly changed: number;
  /** The end of what it printed. */
  readonly words: string;
}

/** Processes of this machine that have to do with a folder. */
function programsAbout(folder: string): string[] {
  return readdirSync('/proc').flatMap((pid) => {
    if (!/^\d+$/.test(pid)) return [];
    try {
      const line = readFileSync(join('/proc', pid, 'cmdline'), 'latin1');
      const text = `${line}\0${readFileSync(join('/proc', pid, 'environ'), 'latin1')}`;
      return line !== '' && text.includes(folder)
        ? [`${pid} ${line.replaceAll('\0', ' ').slice(0, 120)}`]
        : [];
    } catch {
      return [];
    }
  });
}

function entries(folder: string): string[] {
  const of = (path: string): string[] => {
    try {
      return readdirSync(path);
    } catch {
      return [];
    }
  };
  return of(folder).filter((name) => name !== '__pycache__');
}

async function ended(child: ChildProcess): Promise<{ code: number | string; words: string }> {
  const words: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => words.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => words.push(chunk));
  const code = await new Promise<number | string>((resolve) =>
    child.on('exit', (exit, signal) => {
      resolve(exit ?? signal ?? 'none');
    }),
  );
  return { code, words: Buffer.concat(words).toString() };
}

/** Every file of a place by its bytes, but for what Python compiled. */
function state(folder: string): ReadonlyMap<string, string> {
  const hash = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
  try {
    const all = readdirSync(folder, { recursive: true, withFileTypes: true });
    const paths = all.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    return new Map(
      paths
        .filter((path) => !path.includes('__pycache__'))
        .map((path) => [relative(folder, path), hash(path)]),
    );
  } catch {
    return new Map();
  }
}

/** What stands directly in a place and is not as it was. */
function changesIn(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const paths = [...before.keys(), ...after.keys()].filter((path) => before.get(path) !== after.get(path));
  return [...new Set(paths.map((path) => path.split(sep)[0] ?? ''))];
}

interface Indexes {
  readonly plain: string;
  readonly slow: string;
}

async function stopAt(scene: SignalScene, index: Indexes, at: number): Promise<Ending> {
  const place = await makePlace(scene, index.plain);
  const { root, temporary, site, target } = place;
  // The machine's pip installs into the environment: it has none of its own.
  const python = scene.args.includes('pip') ? 'python3' : place.python;
  const url = scene.isSlow === true ? index.slow : index.plain;
  const words: Readonly<Record<string, string>> = { INDEX: url, PYTHON: python, TARGET: target };
  const args = scene.args.map((word) => words[word] ?? word);
  const env = { PATH: process.env['PATH'], HOME: root, TMPDIR: temporary, PIP_PYTHON: place.python };
  const before = state(site);
  const [file = '', ...rest] = [
    ...(scene.isWithoutSandbox === true ? LOCKED : []),
    process.execPath,
    join(DIST, 'cli.js'),
    ...args,
  ];
  const child = spawn(file, rest, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const end = ended(child);
  const signal = (at / STEP) % 2 === 0 ? 'SIGINT' : 'SIGTERM';
  const isOver = await Promise.race([sleep(at, false), end.then(() => true)]);
  const sent = performance.now();
  if (!isOver) child.kill(signal);
  const { code, words: told } = await end;
  const took = performance.now() - sent;
  await sleep(100);
  const children = programsAbout(temporary);
  const changed = changesIn(before, state(site));
  const said = told.replace(/\s+/g, ' ');
  const isNamed = (entry: string): boolean =>
    said.includes(entry.replace(/-[\d.]+dist-info$/, '').replace(/\W.*$/, ''));
  const ending = {
    at,
    signal,
    code,
    children,
    folders: entries(temporary).filter((name) => name.startsWith('depsec-')),
    changed: changed.length,
    words: said.slice(-LAST_WORDS),
    unnamed: changed.filter((entry) => !isNamed(entry)),
  } as const;
  for (const line of children) process.kill(Number(line.split(' ')[0]), 'SIGKILL');
  rmSync(root, { recursive: true, force: true });
  return isOver ? ending : { ...ending, took };
}

function tally(values: readonly (number | string)[]): string {
  const counts = new Map<number | string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => `${value} × ${count}`).join(', ');
}

function isGood({ took = 0, children, unnamed, code, signal }: Ending): boolean {
  const codes = signal === 'SIGINT' ? [130, 'SIGINT'] : [143, 'SIGTERM'];
  return took <= LIMIT && children.length + unnamed.length === 0 && codes.includes(code);
}

function print(scene: SignalScene, endings: readonly Ending[]): boolean {
  const stopped = endings.filter(({ took }) => took !== undefined);
  const times = stopped.map(({ took = 0 }) => took);
  const left = stopped.filter(({ changed }) => changed > 0);
  console.log(
    [
      `${scene.name}: ${stopped.length} signals`,
      `out after ${Math.round(median(times))} ms in the median, ${Math.round(Math.max(0, ...times))} ms at most`,
      `children left ${stopped.reduce((sum, { children }) => sum + children.length, 0)}`,
      `temporary folders left ${stopped.reduce((sum, { folders }) => sum + folders.length, 0)}`,
      `exit codes ${tally(stopped.map(({ code }) => code))}`,
      ...(left.length === 0
        ? []
        : [
            `something was left ${left.length} times, unnamed ${left.filter(({ unnamed }) => unnamed.length > 0).length} times`,
          ]),
    ].join('; '),
  );
  const bad = stopped.filter((ending) => !isGood(ending));
  for (const { at, signal, took = 0, code, children, unnamed, words } of bad)
    console.log(
      `  ✗ ${signal} at ${at} ms: exit ${code} after ${Math.round(took)} ms; left: ${[...children, ...unnamed].join(', ') || 'nothing'}; said: …${words}`,
    );
  return bad.length === 0;
}

const index = await startIndex({ files: offeredFiles() });
const slow = await startSlowFront(index.url);
console.log(`load of the machine ${(loadavg()[0] ?? 0).toFixed(1)}, a signal every ${STEP} ms`);
let isWhole = true;
for (const scene of SCENES.filter(({ name }) => name.includes(only))) {
  const endings: Ending[] = [];
  for (let at = 0; at <= scene.longest; at += STEP) {
    const ending = await stopAt(scene, { plain: index.url, slow: slow.url }, at);
    endings.push(ending);
    if (ending.took === undefined) break;
  }
  isWhole = print(scene, endings) && isWhole;
}
await slow.close();
await index.close();
process.exit(isWhole ? 0 : 1);
