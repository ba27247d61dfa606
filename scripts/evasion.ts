import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { MUTATIONS } from '../__tests__/support/evasion/mutations.js';
import { programs } from '../__tests__/support/evasion/subjects.js';
import {
  mutantsOf,
  outcomesOf,
  survives,
  verdictOn,
  type Outcome,
} from '../__tests__/support/evasion/survival.js';
import { loadTestPython } from '../__tests__/support/python.js';

/**
 * Rewrites every flagged fixture and every shape of a technique in all the ways of `__tests__/support/evasion/`, which
 * leave what it does as it is, and prints how often the verdict of tier 2 stays the same, by rule and by mutation. CPython
 * compiles every text first, and never runs it. Exits with 1 when fewer than 95 % of what was blocked still is.
 *
 *   npm run evasion -- [--mutation ID] [--rule ID] [--write FOLDER]
 */
const LEAST = 0.95;

const { values } = parseArgs({
  options: { mutation: { type: 'string' }, rule: { type: 'string' }, write: { type: 'string' } },
});

const percent = (part: number, of: number): string =>
  `${((100 * part) / Math.max(1, of)).toFixed(1).padStart(5)} %`;

/** Rows of a table, worst first: how many of each kind survived. */
function rows(outcomes: readonly Outcome[], keyOf: (outcome: Outcome) => string): string[] {
  const keys = [...new Set(outcomes.map(keyOf))];
  return keys
    .map((key) => outcomes.filter((outcome) => keyOf(outcome) === key))
    .map((all) => ({ key: keyOf(all[0] as Outcome), held: all.filter(survives).length, of: all.length }))
    .sort((a, b) => a.held / a.of - b.held / b.of || a.key.localeCompare(b.key))
    .map(
      ({ key, held, of }) =>
        `  ${key.padEnd(36)} ${String(held).padStart(4)} of ${String(of).padStart(4)} ${percent(held, of)}`,
    );
}

function table(title: string, outcomes: readonly Outcome[]): string[] {
  if (outcomes.length === 0) return [];
  const held = outcomes.filter(survives).length;
  const lost = outcomes.filter((outcome) => !survives(outcome));
  return [
    `\n${title}: ${held} of ${outcomes.length} mutants hold, ${percent(held, outcomes.length).trim()}`,
    '\n by rule',
    ...rows(outcomes, ({ mutant }) => mutant.program.rule),
    '\n by mutation',
    ...rows(outcomes, ({ mutant }) => mutant.mutation.id),
    '\n did not hold',
    ...lost.map(
      ({ mutant: { program, mutation }, after }) =>
        `  ${mutation.id.padEnd(32)} ${after.padEnd(10)} ${program.rule}/${program.name}`,
    ),
  ];
}

function writeMutants(outcomes: readonly Outcome[], folder: string): void {
  for (const { mutant } of outcomes.filter((outcome) => !survives(outcome)))
    for (const [path, bytes] of Object.entries(mutant.files)) {
      const { rule, name } = mutant.program;
      const file = join(folder, mutant.mutation.id, rule, name.replace(/\W+/g, '-'), path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
}

const python = await loadTestPython();
const mutations = MUTATIONS.filter(({ id }) => values.mutation === undefined || id === values.mutation);
const judged = programs()
  .filter(({ rule }) => values.rule === undefined || rule === values.rule)
  .filter(({ files }) => ['blocked', 'warned'].includes(verdictOn(files, python)));
const { mutants, refused } = await mutantsOf(judged, mutations);
const outcomes = outcomesOf(mutants, python);
const blocked = outcomes.filter(({ before }) => before === 'blocked');
const warned = outcomes.filter(({ before }) => before !== 'blocked');
if (values.write !== undefined) writeMutants(outcomes, values.write);
console.log(
  [
    `${judged.length} programs, ${mutations.length} mutations, ${mutants.length} mutants; CPython refused ${refused.length} more`,
    ...table('Warned about before', warned),
    ...table('Blocked before', blocked),
  ].join('\n'),
);
const held = blocked.filter(survives).length;
console.log(
  `\nin all, ${held} of ${blocked.length} mutants of what was blocked still are: ${percent(held, blocked.length).trim()}`,
);
if (held < LEAST * blocked.length) process.exitCode = 1;
