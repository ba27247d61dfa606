/**
 * `npm run check:requirements -- FOLDER`: holds depsec's reading of every requirements file below a folder against
 * that of the pip of `python3`, line by line and file by file. Exit 1 when they disagree.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { pipReading, reading, textsOf } from '../__tests__/requirements/agreement.js';
import { askPip, type OracleAnswer } from '../__tests__/requirements/pip-oracle.js';
import { Failure } from '../src/model/failure.js';
import type { RequirementSet } from '../src/model/requirement.js';
import { decodeRequirements } from '../src/requirements/pip-file/decode.js';
import { logicalLines } from '../src/requirements/pip-file/lines.js';
import { readRequirements } from '../src/requirements/read-requirements.js';
import { realFiles } from '../src/services/files.js';

/** One text both are asked about. */
interface Subject {
  readonly place: string;
  readonly text: Uint8Array | string;
  readonly folder: string;
  readonly set?: RequirementSet;
  readonly failure?: Failure;
}

type Outcome = 'agree' | 'both refuse' | 'depsec refuses' | 'disagree';

const input = process.argv[2];
if (input === undefined) throw new Error('npm run check:requirements -- FOLDER');
const scratch = mkdtempSync(join(tmpdir(), 'depsec-check-'));
let count = 0;

function ask(place: string, text: Uint8Array | string): Subject {
  const folder = mkdtempSync(join(scratch, String((count += 1))));
  writeFileSync(join(folder, 'requirements.txt'), text);
  const wanted = { root: folder, packages: [], requirements: ['requirements.txt'], constraints: [] };
  try {
    return { place, text, folder, set: readRequirements(wanted, realFiles, { allowed: [], values: {} }) };
  } catch (failure) {
    if (!(failure instanceof Failure)) throw failure;
    return { place, text, folder, failure };
  }
}

function linesOf(file: string, name: string): Subject[] {
  const bytes = readFileSync(file);
  try {
    const { text } = decodeRequirements(bytes, name);
    return [...logicalLines(text)].map((line) => ask(`${name}:${line.line}`, `${line.text}\n`));
  } catch (error) {
    if (error instanceof Failure) return [];
    throw error;
  }
}

function compare({ set, failure }: Subject, answer: OracleAnswer): Outcome {
  if (failure !== undefined) return answer.error === undefined ? 'depsec refuses' : 'both refuse';
  if (answer.error !== undefined || set === undefined) return 'disagree';
  return isDeepStrictEqual(reading(set, answer.ours), pipReading(answer)) ? 'agree' : 'disagree';
}

function judge(title: string, subjects: readonly Subject[]): boolean {
  const answers = askPip(subjects.map(({ folder, set }) => ({ folder, texts: textsOf(set) })));
  const totals: Record<Outcome, number> = { agree: 0, 'both refuse': 0, 'depsec refuses': 0, disagree: 0 };
  const reasons = new Map<string, number>();
  subjects.forEach((subject, at) => {
    const answer = answers[at];
    if (answer === undefined) return;
    const outcome = compare(subject, answer);
    totals[outcome] += 1;
    if (outcome === 'depsec refuses') {
      const what = (subject.failure?.what.split('\n')[0] ?? '').replace(/^requirements\.txt:\d+: /, '');
      reasons.set(what, (reasons.get(what) ?? 0) + 1);
    }
    if (outcome === 'disagree')
      process.stdout.write(
        `${subject.place}: ${String(subject.text).slice(0, 200)}\n  depsec ${JSON.stringify(subject.set && reading(subject.set, answer.ours))}\n  pip    ${JSON.stringify(answer)}\n`,
      );
  });
  process.stdout.write(
    `${title}: ${subjects.length}; ${Object.entries(totals)
      .map(([name, number]) => `${name} ${number}`)
      .join(', ')}\n`,
  );
  for (const [what, number] of [...reasons].sort(([, a], [, b]) => b - a))
    process.stdout.write(`  ${number} × ${what}\n`);
  return totals.disagree === 0;
}

const files = readdirSync(input, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:txt|in)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();
const isFine = [
  judge(
    'lines',
    files.flatMap((file) => linesOf(file, relative(input, file))),
  ),
  judge(
    'files',
    files.map((file) => ask(relative(input, file), readFileSync(file))),
  ),
];
rmSync(scratch, { recursive: true, force: true });
process.exitCode = isFine.every(Boolean) ? 0 : 1;
