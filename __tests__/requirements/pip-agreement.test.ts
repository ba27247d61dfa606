import { rmSync } from 'node:fs';
import { Failure } from '../../src/model/failure.js';
import type { RequirementSet } from '../../src/model/requirement.js';
import { readRequirements } from '../../src/requirements/read-requirements.js';
import { renderRequirements } from '../../src/requirements/render.js';
import { diskFiles, folderOf } from './disk-files.js';
import type { FileCase } from './pip-cases.js';
import { ACCEPTED, ARGUMENTS, REJECTED, STRICTER } from './pip-cases.js';
import type { OracleAnswer } from './pip-oracle.js';
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
  const folder = folderOf({ ...files, 'requirements.txt': text });
  return { folder, ...(locale === undefined ? {} : { locale }), ...read(folder, ['requirements.txt'], []) };
}

const accepted = Object.values(ACCEPTED).map(fileOutcome);
const rejected = Object.values(REJECTED).map(fileOutcome);
const empty = folderOf({});
const given = ARGUMENTS.map((text) => ({ folder: empty, package: text, ...read(empty, [], [text]) }));
const outcomes: readonly Outcome[] = [...accepted, ...rejected, ...given];

/** The generated files, read back by pip: what depsec hands over is what it read. */
const handed: readonly Outcome[] = accepted.map(({ set }) => {
  const rendered = renderRequirements(set ?? { requirements: [], constraints: [] });
  const folder = folderOf({ 'requirements.txt': rendered.requirements + rendered.constraints });
  return { folder, ...(set === undefined ? {} : { set: { ...set, directs: [] } }) };
});
const asked: readonly Outcome[] = [...outcomes, ...handed];

const answers = askPip(
  asked.map(({ folder, locale, package: text, set }) => ({
    folder,
    ...(locale === undefined ? {} : { locale }),
    ...(text === undefined ? {} : { package: text }),
    texts: [
      ...[...(set?.requirements ?? []), ...(set?.constraints ?? [])].map(({ text }) => text),
      ...(set?.directs ?? []).map(({ marker }) => (marker === undefined ? 'x' : `x ; ${marker}`)),
    ],
  })),
);

afterAll(() => {
  for (const { folder } of asked) rmSync(folder, { recursive: true, force: true });
});

/** The indexes and links pip would have after these options, starting from `default`. */
function replay({ options }: RequirementSet): Pick<OracleAnswer, 'indexes' | 'links' | 'noIndex'> {
  let indexes = ['default'];
  const links: string[] = [];
  const noIndex = options.some(({ name }) => name === 'no-index');
  for (const { name, value = '' } of options) {
    if (name === 'index-url') indexes = [value];
    if (name === 'extra-index-url') indexes.push(value);
    if (name === 'find-links') links.push(value);
  }
  return { indexes: noIndex ? [] : indexes, links, noIndex };
}

/** pip's format control after these options. */
function formats({ options }: RequirementSet): Pick<OracleAnswer, 'noBinary' | 'onlyBinary'> {
  const chosen = { 'no-binary': new Set<string>(), 'only-binary': new Set<string>() };
  for (const { name, value = '' } of options) {
    if (name !== 'no-binary' && name !== 'only-binary') continue;
    const other = chosen[name === 'no-binary' ? 'only-binary' : 'no-binary'];
    for (const word of value.split(',')) {
      if (word === ':all:' || word === ':none:') chosen[name].clear();
      if (word === ':all:') other.clear();
      const project = word === ':all:' ? word : word.toLowerCase().replace(/[-_.]+/g, '-');
      if (word !== ':none:') chosen[name].add(project);
      other.delete(project);
    }
  }
  return { noBinary: [...chosen['no-binary']].sort(), onlyBinary: [...chosen['only-binary']].sort() };
}

function described(set: RequirementSet, ours: readonly string[]): OracleAnswer['requirements'] {
  return [...set.requirements, ...set.constraints].map((requirement, index) => ({
    name: requirement.name,
    text: ours[index] ?? '',
    constraint: set.constraints.includes(requirement),
    hashes: [...requirement.hashes].sort(),
    line: requirement.origin.line ?? 0,
  }));
}

function describedDirects(set: RequirementSet, ours: readonly string[]): OracleAnswer['directs'] {
  const start = set.requirements.length + set.constraints.length;
  return set.directs.map(({ name, source, extras, isConstraint, hashes, origin }, index) => ({
    name: name ?? null,
    address: 'url' in source ? source.url : source.path,
    extras: extras.toSorted(),
    marker: (ours[start + index] ?? '').replace(/^x(?: ; )?/, ''),
    constraint: isConstraint,
    hashes: hashes.toSorted(),
    line: origin.line ?? 0,
  }));
}

/** pip reports constraints between requirements; the set keeps the two apart. */
function inOurOrder(requirements: OracleAnswer['requirements'] = []): OracleAnswer['requirements'] {
  return [
    ...requirements.filter((each) => !each.constraint),
    ...requirements.filter((each) => each.constraint),
  ];
}

test.each(Object.keys(ACCEPTED).map((name, index) => [name, index] as const))(
  'reads as pip: %s',
  (_, index) => {
    const set = accepted[index]?.set;
    const answer = answers[index];
    expect(accepted[index]?.failure).toBeUndefined();
    expect(answer?.error).toBeUndefined();
    if (set === undefined || answer === undefined) return;
    const has = (name: string): boolean => set.options.some((option) => option.name === name);
    expect({
      requirements: described(set, answer.ours),
      directs: describedDirects(set, answer.ours),
      ...replay(set),
      ...formats(set),
      pre: has('pre'),
      preferBinary: has('prefer-binary'),
      requireHashes: has('require-hashes'),
    }).toEqual({
      requirements: inOurOrder(answer.requirements),
      directs: answer.directs,
      indexes: answer.indexes,
      links: answer.links,
      noIndex: answer.noIndex,
      noBinary: answer.noBinary,
      onlyBinary: answer.onlyBinary,
      pre: answer.pre,
      preferBinary: answer.preferBinary,
      requireHashes: answer.requireHashes,
    });
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
