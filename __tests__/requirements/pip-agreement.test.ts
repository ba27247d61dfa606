import { rmSync } from 'node:fs';
import { Failure } from '../../src/model/failure.js';
import type { RequirementSet } from '../../src/model/requirement.js';
import { readRequirements } from '../../src/requirements/read-requirements.js';
import { renderRequirements } from '../../src/requirements/render.js';
import { diskFiles, makeProject } from '../support/disk-files.js';
import type { FileCase } from './pip-cases.js';
import { ACCEPTED, ARGUMENTS, REJECTED, STRICTER } from './pip-cases.js';
import { described, describedDirects, pipReading, reading, textsOf } from './agreement.js';
import { askPip } from './pip-oracle.js';

interface Outcome {
  readonly folder: string;
  readonly locale?: string;
  readonly package?: string;
  readonly set?: RequirementSet;
  readonly failure?: unknown;
}

function read(folder: string, requirements: string[], packages: string[]): Pick<Outcome, 'set' | 'failure'> {
  try {
    const input = { root: folder, packages, requirements, constraints: [] };
    return { set: readRequirements(input, diskFiles, { allowed: [], values: {} }) };
  } catch (failure) {
    return { failure };
  }
}

function fileOutcome({ text, files, locale }: FileCase): Outcome {
  const folder = makeProject({ ...files, 'requirements.txt': text });
  return { folder, ...(locale === undefined ? {} : { locale }), ...read(folder, ['requirements.txt'], []) };
}

const accepted = Object.values(ACCEPTED).map(fileOutcome);
const rejected = Object.values(REJECTED).map(fileOutcome);
const empty = makeProject({});
const given = ARGUMENTS.map((text) => ({ folder: empty, package: text, ...read(empty, [], [text]) }));
const outcomes: readonly Outcome[] = [...accepted, ...rejected, ...given];

/** The generated files, read back by pip: what depsec hands over is what it read. */
const handed: readonly Outcome[] = accepted.map(({ set }) => {
  const rendered = renderRequirements(set ?? { requirements: [], constraints: [] });
  const folder = makeProject({ 'requirements.txt': rendered.requirements + rendered.constraints });
  return { folder, ...(set === undefined ? {} : { set: { ...set, directs: [] } }) };
});
const asked: readonly Outcome[] = [...outcomes, ...handed];

const answers = askPip(
  asked.map(({ folder, locale, package: text, set }) => ({
    folder,
    ...(locale === undefined ? {} : { locale }),
    ...(text === undefined ? {} : { package: text }),
    texts: textsOf(set),
  })),
);

afterAll(() => {
  for (const { folder } of asked) rmSync(folder, { recursive: true, force: true });
});

test.each(Object.keys(ACCEPTED).map((name, index) => [name, index] as const))(
  'reads as pip: %s',
  (_, index) => {
    const set = accepted[index]?.set;
    const answer = answers[index];
    expect(accepted[index]?.failure).toBeUndefined();
    expect(answer?.error).toBeUndefined();
    if (set === undefined || answer === undefined) return;
    expect(reading(set, answer.ours)).toEqual(pipReading(answer));
  },
);

test.each(Object.keys(REJECTED).map((name, index) => [name, index] as const))(
  'refused, as by pip: %s',
  (_, index) => {
    expect(answers[accepted.length + index]?.error).toBeDefined();
    expect(rejected[index]?.failure).toBeInstanceOf(Failure);
  },
);

test.each(ARGUMENTS.map((text, index) => [JSON.stringify(text), index] as const))(
  'argument %s',
  (_, index) => {
    const answer = answers[accepted.length + rejected.length + index];
    const { set, failure } = given[index] ?? {};
    if (set === undefined) {
      expect(failure).toBeInstanceOf(Failure);
      return;
    }
    expect(described(set, answer?.ours ?? [])).toEqual(answer?.requirements);
    expect(describedDirects(set, answer?.ours ?? [])).toEqual(answer?.directs);
  },
);

test.each(Object.entries(STRICTER))('refused, whatever pip does: %s', (_, file) => {
  const { folder, failure } = fileOutcome(file);
  rmSync(folder, { recursive: true, force: true });
  expect(failure).toBeInstanceOf(Failure);
});

test('pip reads the generated files as what was read', () => {
  const back = handed.map((_, index) => answers[outcomes.length + index]);
  expect(back.map((answer) => answer?.requirements?.map(({ text }) => text))).toEqual(
    back.map((answer) => answer?.ours),
  );
  expect(back.filter((answer) => (answer?.ours.length ?? 0) > 0).length).toBeGreaterThan(20);
  expect(back.every((answer) => answer?.indexes?.join() === 'default' && !answer.requireHashes)).toBe(true);
});
