import { judgeSources, type SourceTree } from '../../../src/analysis/judge-sources.js';
import type { Verdict } from '../../../src/model/report.js';
import type { Python } from '../../../src/python/parser.js';
import { judge } from '../../../src/verdict/judge.js';
import { chooser } from '../chooser.js';
import { sourceTree } from '../source-tree.js';
import { refusalsOf } from './compile-oracle.js';
import type { Mutation } from './mutation.js';
import { MUTATIONS } from './mutations.js';
import { DEFAULT_POLICY } from '../default-policy.js';
import { loadSourceReader, type ReadSource } from './source.js';
import type { Program } from './subjects.js';

/** A program as one mutation left it. */
export interface Mutant {
  readonly program: Program;
  readonly mutation: Mutation;
  readonly files: Program['files'];
  /** The texts that are new. */
  readonly texts: readonly string[];
}

export interface Outcome {
  readonly mutant: Mutant;
  readonly before: Verdict;
  readonly after: Verdict;
}

/** Rules about how a text looks: only what leaves each line as it was leaves that. */
const LOOKS = new Set(['off-screen-code', 'confusable-names', 'hiding-encoding', 'packed-source']);

/** The files as an artifact; those with a `.dist-info` are a wheel. */
export function treeOf(files: Program['files']): SourceTree {
  const isWheel = Object.keys(files).some((path) => path.startsWith('x.dist-info/'));
  return sourceTree(files, isWheel ? { kind: 'wheel', folder: 'x.dist-info' } : {});
}

/** The verdict of tier 2 alone. */
export function verdictOn(files: Program['files'], python: Python): Verdict {
  const { findings, unscanned } = judgeSources(treeOf(files), python);
  return judge(findings, unscanned, DEFAULT_POLICY, { name: 'x', artifacts: [] }).verdict;
}

function seedOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0, 7);
}

function mutate(program: Program, mutation: Mutation, read: ReadSource): Mutant | undefined {
  const { path, files, rule, name } = program;
  const text = Buffer.from(files[path] ?? '').toString();
  if (LOOKS.has(rule) && mutation.group !== 'around') return undefined;
  if (mutation.group === 'encodings' && /[^\x00-\x7f]/.test(text)) return undefined;
  const choose = chooser(seedOf(`${rule}/${name}/${mutation.id}`));
  const mutated = mutation.mutate({ source: read(text), path, read, choose });
  if (mutated === undefined) return undefined;
  const changed = typeof mutated === 'string' ? { [path]: mutated } : mutated;
  const texts = Object.entries(changed).flatMap(([file, own]) => (/\.py$/.test(file) ? [own] : []));
  return { program, mutation, files: { ...files, ...changed }, texts };
}

/** Every mutant of every program that CPython compiles, and how many it refused. */
export async function mutantsOf(
  all: readonly Program[],
  mutations: readonly Mutation[] = MUTATIONS,
): Promise<{
  readonly mutants: readonly Mutant[];
  readonly refused: readonly (readonly [Mutant, string])[];
}> {
  const read = await loadSourceReader();
  const made = all.flatMap((program) =>
    mutations.flatMap((mutation) => mutate(program, mutation, read) ?? []),
  );
  const refusals = refusalsOf(made.flatMap(({ texts }) => texts));
  let at = 0;
  const answers = made.map(({ texts }) =>
    refusals.slice(at, (at += texts.length)).find((answer) => answer !== null),
  );
  return {
    mutants: made.filter((_, index) => answers[index] === undefined),
    refused: made.flatMap((mutant, index) => {
      const answer = answers[index];
      return answer == null ? [] : [[mutant, answer] as const];
    }),
  };
}

/** The verdict on each mutant, with the one on the program it was made of. */
export function outcomesOf(mutants: readonly Mutant[], python: Python): Outcome[] {
  const known = new Map<Program, Verdict>();
  return mutants.map((mutant) => {
    const before = known.get(mutant.program) ?? verdictOn(mutant.program.files, python);
    known.set(mutant.program, before);
    return { mutant, before, after: verdictOn(mutant.files, python) };
  });
}

/** Whether the verdict held: what was blocked still is; what was warned about still is, or more. */
export function survives({ before, after }: Outcome): boolean {
  return after === 'blocked' || (before !== 'blocked' && after !== 'safe');
}
