import { existsSync, rmSync } from 'node:fs';
import { Failure } from '../../src/model/failure.js';
import type { Report } from '../../src/model/report.js';
import { exitCode } from '../../src/verdict/exit-code.js';
import { requestFor, runAudit } from '../support/run-audit.js';
import { makeColumns, type Column } from './columns.js';
import { openPlace, SECRET, writeProject, type Intent, type Place } from './place.js';
import { ROWS, type Case, type Row } from './rows.js';

const columns = makeColumns();
const TABLE: readonly Column['name'][] = ['old pip', 'new pip', 'uv'];
const cells = ROWS.flatMap((row) =>
  columns.filter(({ name }) => (row.only ?? TABLE).includes(name)).map((column) => ({ row, column })),
);
const title = ({ row, column }: { row: Row; column: Column }): string =>
  `row ${row.number}, ${row.way}, ${column.name}`;
const present = cells.filter(({ row, column }) => row.absent?.[column.name] === undefined);

async function inPlace<T>(intent: Intent, work: (place: Place) => Promise<T>): Promise<T> {
  const place = await openPlace(intent);
  try {
    return await work(place);
  } finally {
    await place.close();
  }
}

/** Variables of a case are those of the user who starts depsec. */
async function withVariables<T>(variables: Case['variables'], work: () => Promise<T>): Promise<T> {
  const before = { ...process.env };
  Object.assign(process.env, variables);
  try {
    return await work();
  } finally {
    for (const name of Object.keys(variables ?? {})) Reflect.deleteProperty(process.env, name);
    Object.assign(process.env, before);
  }
}

/** Fills the installer's caches, and makes sure that it did something. */
async function fill(arranged: Case, place: Place, column: Column): Promise<void> {
  const { files, fill: args, variables = {} } = arranged;
  if (args === undefined) return;
  const order = { root: writeProject(files), indexUrl: place.index.url, args, variables, isReal: true };
  const { code, stdout, stderr } = await column.plain(order);
  if (code !== 0 || !existsSync(place.marker)) throw new Error(stdout + stderr);
  rmSync(place.marker);
}

async function audit(arranged: Case, place: Place, column: Column): Promise<Report | Failure> {
  await fill(arranged, place, column);
  const { files, request, variables } = arranged;
  const root = writeProject(files);
  const asked = requestFor(root, place.index.url, {
    // Where the installer looks for an interpreter itself, so does depsec.
    ...(arranged.untold === 'interpreter' ? {} : { python: column.python }),
    ...request,
  });
  return withVariables(variables, () =>
    runAudit(asked).catch((error: unknown) => {
      if (error instanceof Failure) return error;
      throw error;
    }),
  );
}

const nothing = { code: null, stdout: '', stderr: '' };

test('all nineteen rows are here', () => {
  const numbers = new Set(ROWS.map(({ number }) => number));
  expect([...numbers].sort((a, b) => a - b)).toEqual(Array.from({ length: 19 }, (_, at) => at + 1));
});

test('uv is one of the columns, and what a column lacks has its reason', () => {
  if (process.env['DEPSEC_REQUIRE_TOOLS'] === '1') expect(columns.map(({ name }) => name)).toContain('uv');
  else if (columns.length < 3)
    process.stderr.write('No uv here: install with "bash scripts/install-test-tools.sh".\n');
  expect(
    cells
      .filter((cell) => !present.includes(cell))
      .every(({ row, column }) => (row.absent?.[column.name] ?? '').length > 10),
  ).toBe(true);
});

describe('without depsec the way is open', () => {
  test.each(present.map((cell) => [title(cell), cell] as const))('%s', async (_, { row, column }) => {
    await inPlace('attack', async (place) => {
      const arranged = row.arrange(place, column);
      await fill(arranged, place, column);
      const { files, args = ['-r', 'requirements.txt'], variables = {}, worked, isReal = false } = arranged;
      const { untold } = arranged;
      const root = writeProject(files);
      const order = { root, indexUrl: place.index.url, args, variables, isReal, untold };
      const result = await column.plain(order);
      const isOpen = worked?.(result) ?? existsSync(place.marker);
      expect(isOpen ? 'open' : result.stdout + result.stderr).toBe('open');
    });
  });
});

describe('with depsec it is closed, and the message names the line', () => {
  test.each(present.map((cell) => [title(cell), cell] as const))('%s', async (_, { row, column }) => {
    await inPlace('attack', async (place) => {
      const arranged = row.arrange(place, column);
      const outcome = await audit(arranged, place, column);
      expect(existsSync(place.marker)).toBe(false);
      expect(arranged.worked?.(nothing) ?? false).toBe(false);
      expect(JSON.stringify(outcome)).not.toContain(SECRET);
      const { expected } = row;
      if ('code' in expected) {
        expect(outcome).toMatchObject({
          code: expected.code,
          what: expect.stringMatching(expected.what) as string,
        });
        return;
      }
      const { verdict, name, line, file = 'requirements.txt' } = expected;
      const found =
        outcome instanceof Failure ? outcome.message : outcome.packages.find((one) => one.name === name);
      expect(found).toMatchObject({ verdict, requiredBy: [{ file, line }] });
    });
  });
});

describe('the honest twin passes', () => {
  test.each(present.map((cell) => [title(cell), cell] as const))('%s', async (_, { row, column }) => {
    await inPlace('twin', async (place) => {
      const outcome = await audit(row.arrange(place, column), place, column);
      const report = outcome instanceof Failure ? undefined : outcome;
      expect(report ?? (outcome as Failure).message).toMatchObject({ verdict: 'safe', incomplete: [] });
      expect(report && exitCode(report, { mode: 'block', allowIncomplete: false })).toBe(0);
    });
  });
});
