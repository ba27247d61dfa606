import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { programs } from '../__tests__/support/evasion/subjects.js';
import { mutantsOf, treeOf, type Mutant } from '../__tests__/support/evasion/survival.js';
import { loadTestPython } from '../__tests__/support/python.js';
import { judgeSources, type SourceTree } from '../src/analysis/judge-sources.js';
import { DEFAULT_LIMITS } from '../src/archive/limits.js';
import { memorySource, memorySpool } from '../src/archive/memory-source.js';
import { openArchive } from '../src/archive/open-archive.js';
import { readMetadata, type PackageMetadata } from '../src/archive/read-metadata.js';
import { ArchiveRefusal } from '../src/archive/refusals.js';
import { sourceTree } from '../src/inspect/source-tree.js';
import type { Python } from '../src/python/parser.js';
import { archivesIn } from './measure/archives-in.js';

/**
 * Compares what tier 2 finds with its filter with what it finds without: over every mutant of `npm run evasion`, as part
 * of a middling and of a large artifact, and over the archives in some folders. Prints every finding that decides a
 * verdict and that only one of the two has; exits with 1 if there is any. Notes come from what is parsed, so they differ.
 *
 *   npm run check:filter -- [--every N] [FOLDER…]
 */
const NOTES = new Set(['LOW', 'INFO']);

/** How much source an artifact seems to hold decides what the filter looks at; nothing is filtered in a tiny one. */
const SEEMING = { none: 0, 'words of all files together': 100_000, 'words of each file': 500_000 } as const;

function found(tree: SourceTree, python: Python, size?: number): Set<string> {
  const { findings, unscanned } = judgeSources(
    size === undefined ? tree : { ...tree, size: () => size },
    python,
  );
  const deciding = findings.filter(({ severity }) => !NOTES.has(severity));
  return new Set([
    ...deciding.map(({ rule, severity, file, line }) => `${severity} ${rule} ${file ?? ''}:${line ?? ''}`),
    ...unscanned.map(({ code, file }) => `unscanned ${code} ${file ?? ''}`),
  ]);
}

function difference(whole: ReadonlySet<string>, filtered: ReadonlySet<string>): string[] {
  return [
    ...[...whole].filter((one) => !filtered.has(one)).map((one) => `  only without the filter: ${one}`),
    ...[...filtered].filter((one) => !whole.has(one)).map((one) => `  only with the filter:    ${one}`),
  ];
}

/** The mutant with its text one module further in: what `__init__` holds is always read. */
function further({ program, files }: Mutant): Mutant['files'] {
  const text = files[program.path];
  if (text === undefined || !program.path.endsWith('/pkg/__init__.py')) return files;
  return {
    ...files,
    [program.path]: 'from . import core\n',
    [program.path.replace('__init__', 'core')]: text,
  };
}

async function checkMutants(python: Python, every: number): Promise<string[]> {
  const { mutants } = await mutantsOf(programs());
  const chosen = mutants.filter((_, at) => at % every === 0);
  const lines = chosen.flatMap((mutant) => {
    const tree = treeOf(further(mutant));
    const whole = found(tree, python, SEEMING.none);
    return (['words of all files together', 'words of each file'] as const).flatMap((name) => {
      const told = difference(whole, found(tree, python, SEEMING[name]));
      const { program, mutation } = mutant;
      return told.length === 0 ? [] : [`${mutation.id} ${program.rule}/${program.name}, by ${name}`, ...told];
    });
  });
  console.log(`${chosen.length} mutants, each in two sizes of artifact`);
  return lines;
}

async function treeIn(path: string): Promise<SourceTree | undefined> {
  try {
    const archive = await openArchive(
      memorySource(readFileSync(path)),
      basename(path),
      DEFAULT_LIMITS,
      memorySpool,
    );
    let told: PackageMetadata | undefined;
    try {
      told = readMetadata(archive);
    } catch (error) {
      if (!(error instanceof ArchiveRefusal)) throw error;
    }
    return sourceTree(archive, { nested: [], ...(told === undefined ? {} : { told }) }, basename(path));
  } catch (error) {
    if (error instanceof ArchiveRefusal) return undefined;
    throw error;
  }
}

async function checkArchives(folder: string, python: Python): Promise<string[]> {
  const paths = archivesIn(folder);
  const lines: string[] = [];
  for (const path of paths) {
    const tree = await treeIn(path);
    const told = tree === undefined ? [] : difference(found(tree, python, SEEMING.none), found(tree, python));
    if (told.length > 0) lines.push(basename(path), ...told);
  }
  console.log(`${paths.length} archives in ${folder}`);
  return lines;
}

const [option, count, ...rest] = process.argv.slice(2);
const isSome = option === '--every';
const folders = isSome ? rest : process.argv.slice(2);
const python = await loadTestPython();
const lines = await checkMutants(python, isSome ? Number(count) : 1);
for (const folder of folders) lines.push(...(await checkArchives(folder, python)));
console.log([...lines, '', `${lines.filter((line) => !line.startsWith(' ')).length} differ`].join('\n'));
if (lines.length > 0) process.exitCode = 1;
