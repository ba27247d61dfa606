import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

const SRC = join(import.meta.dirname, '..', 'src');

/** Lower layers first. A file may import from lower layers, and from its own room. */
const LAYERS: readonly (readonly string[])[] = [
  ['model'],
  ['toml', 'redact-secrets'],
  [
    'requirements',
    'index',
    'archive',
    'python',
    'knowledge',
    'integrity',
    'cache',
    'report',
    'verdict',
    'config',
    'options',
    'version',
  ],
  ['rules', 'log'],
  ['analysis', 'review'],
  ['inspect'],
  ['gate'],
  ['resolve'],
  ['services'],
  ['judge-releases', 'prepare-run'],
  ['review-releases'],
  ['assemble-report'],
  ['read-local', 'open-run', 'verify-provenance'],
  ['audit', 'install', 'verify', 'scan', 'run-gated'],
  ['library'],
  ['index.ts'],
  ['action', 'cli', 'worker'],
  ['shim'],
];

/** The rooms of `analysis/`, lower ones first: none imports from a room above it. */
const ANALYSIS = [
  'facts',
  'reading',
  'values',
  'machine',
  'outside',
  'combinations',
  'release-combinations',
  'findings',
  '',
];

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? sourceFiles(join(folder, entry.name))
      : /\.c?ts$/.test(entry.name)
        ? [join(folder, entry.name)]
        : [],
  );
}

/** `index.ts` is a shell of its own beside the room `index/`; `action-daemon.ts` is a part of the shell `action`. */
function roomOf(file: string): string {
  const path = relative(SRC, file).split('\\').join('/');
  if (path === 'index.ts') return 'index.ts';
  return (path.split('/')[0] ?? '').replace(/\.c?ts$/, '').replace(/^action-.*$/, 'action');
}

function layerOf(room: string): number {
  return LAYERS.findIndex((rooms) => rooms.includes(room));
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
}

const files = sourceFiles(SRC);

test('every file lies in a known room', () => {
  expect(files.filter((file) => layerOf(roomOf(file)) < 0)).toEqual([]);
});

test('files import only from their own room and from lower layers', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => target.startsWith('.'))
      .map((target) => join(dirname(file), target.replace(/\.(c?)js$/, '.$1ts')))
      .filter((target) => {
        const [from, to] = [roomOf(file), roomOf(target)];
        return from !== to && layerOf(to) >= layerOf(from);
      })
      .map((target) => `${relative(SRC, file)} -> ${relative(SRC, target)}`),
  );
  expect(wrong).toEqual([]);
});

/**
 * The ring of the interpreter: evaluating calls, calling executes, executing evaluates. It consists of functions
 * only, none of which is used while modules load.
 */
const RING =
  'assign attributes calls chosen-methods container-methods decorators evaluate execute hooks imports invoke operators protocols sorted-items';

/** Files that import values of each other, all round: Tarjan's strongly connected components. */
function rings(all: readonly string[]): string[][] {
  const [order, low, open, found] = [
    new Map<string, number>(),
    new Map<string, number>(),
    [] as string[],
    [] as string[][],
  ];
  const visit = (file: string): void => {
    order.set(file, order.size);
    low.set(file, order.get(file) ?? 0);
    open.push(file);
    for (const target of valuesFrom(file)) {
      if (!all.includes(target)) continue;
      if (!order.has(target)) visit(target);
      if (open.includes(target)) low.set(file, Math.min(low.get(file) ?? 0, low.get(target) ?? 0));
    }
    if (low.get(file) !== order.get(file)) return;
    const ring = open.splice(open.indexOf(file));
    if (ring.length > 1) found.push(ring);
  };
  for (const file of all) if (!order.has(file)) visit(file);
  return found;
}

/** The files from which a file imports values; imports of types do not exist at run time. */
function valuesFrom(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^(?:import|export) (?!type )([^;]*?)from '(\.[^']+)'/gms)]
    .filter(([, names = '']) => !/^\{(?:\s*type \w+(?: as \w+)?,?)+\s*\}\s*$/.test(names))
    .map(([, , target = '']) => join(dirname(file), target.replace(/\.(c?)js$/, '.$1ts')));
}

test('no files import each other in a ring, except those of the interpreter', () => {
  const named = rings(files).map((ring) =>
    ring
      .map((file) => basename(file, '.ts'))
      .sort()
      .join(' '),
  );
  expect(named).toEqual([RING]);
});

test('rooms of analysis import only from lower rooms of analysis', () => {
  const room = (path: string): string => /^analysis\/([\w-]+)\//.exec(path)?.[1] ?? '';
  const inside = files.filter((file) => roomOf(file) === 'analysis');
  expect([...new Set(inside.map((file) => room(relative(SRC, file))))].sort()).toEqual([...ANALYSIS].sort());
  const wrong = inside.flatMap((file) =>
    importsOf(file)
      .filter((target) => target.startsWith('.'))
      .map((target) => join(dirname(file), target))
      .filter((target) => roomOf(target) === 'analysis')
      .map((target) => [relative(SRC, file), relative(SRC, target)] as const)
      .filter(([from, to]) => ANALYSIS.indexOf(room(to)) > ANALYSIS.indexOf(room(from)))
      .map(([from, to]) => `${from} -> ${to}`),
  );
  expect(wrong).toEqual([]);
});

test('rules import only from model and python', () => {
  const seen = files
    .filter((file) => roomOf(file) === 'rules')
    .flatMap((file) =>
      importsOf(file)
        .filter((t) => t.startsWith('.'))
        .map((t) => roomOf(join(dirname(file), t))),
    );
  expect(new Set(seen.filter((room) => !['rules', 'model', 'python'].includes(room)))).toEqual(new Set());
});

test('libraries with effects are imported only in the rooms that may', () => {
  const allowed: readonly [RegExp, (path: string) => boolean][] = [
    [/^@actions\//, (path) => path === 'action.ts' || /^action[-/]/.test(path)],
    [/tree-sitter/, (path) => path.startsWith('python/')],
    [
      /^node:(fs|net|http|https|child_process|worker_threads|process)/,
      (path) => /^(services|action|action-daemon|cli|worker|shim)\.ts$|^(services|action)\//.test(path),
    ],
  ];
  const wrong = files.flatMap((file) => {
    const path = relative(SRC, file).split('\\').join('/');
    return importsOf(file)
      .filter((target) => allowed.some(([library, may]) => library.test(target) && !may(path)))
      .map((target) => `${path} -> ${target}`);
  });
  expect(wrong).toEqual([]);
});

test('files have at most 80 lines in the median, 200 in nine of ten, and never more than 300', () => {
  const lengths = files
    .map((file) => readFileSync(file, 'utf8').split('\n').length - 1)
    .sort((a, b) => a - b);
  const at = (share: number): number => lengths[Math.floor(lengths.length * share)] ?? 0;
  expect(at(0.5)).toBeLessThanOrEqual(80);
  expect(at(0.9)).toBeLessThanOrEqual(200);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(300);
});

test('docs/architecture.md says of every file of model what it is about', () => {
  const page = readFileSync(join(SRC, '..', 'docs', 'architecture.md'), 'utf8');
  const names = files.filter((file) => roomOf(file) === 'model').map((file) => basename(file));
  expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});

test('no file is called utils, helpers, common, misc or types', () => {
  const vague = /(^|\/)(utils?|helpers?|common|misc|types)(\.|\/)/;
  expect(files.filter((file) => vague.test(relative(SRC, file)))).toEqual([]);
});
