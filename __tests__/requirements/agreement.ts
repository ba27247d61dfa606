import type { RequirementSet } from '../../src/model/requirement.js';
import type { OracleAnswer } from './pip-oracle.js';

/** Texts of a set that pip is asked to normalise: its requirements, then the markers of what it names directly. */
export function textsOf(set: RequirementSet | undefined): readonly string[] {
  return [
    ...[...(set?.requirements ?? []), ...(set?.constraints ?? [])].map(({ text }) => text),
    ...(set?.directs ?? []).map(({ marker }) => (marker === undefined ? 'x' : `x ; ${marker}`)),
  ];
}

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

export function described(set: RequirementSet, ours: readonly string[]): OracleAnswer['requirements'] {
  return [...set.requirements, ...set.constraints].map((requirement, index) => ({
    name: requirement.name,
    text: ours[index] ?? '',
    constraint: set.constraints.includes(requirement),
    hashes: [...requirement.hashes].sort(),
    line: requirement.origin.line ?? 0,
  }));
}

export function describedDirects(set: RequirementSet, ours: readonly string[]): OracleAnswer['directs'] {
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

/** Everything that is compared of what depsec read; `ours` are its texts, normalised by pip. */
export function reading(set: RequirementSet, ours: readonly string[]): Partial<OracleAnswer> {
  const has = (name: string): boolean => set.options.some((option) => option.name === name);
  return {
    requirements: described(set, ours) ?? [],
    directs: describedDirects(set, ours) ?? [],
    ...replay(set),
    ...formats(set),
    pre: has('pre'),
    preferBinary: has('prefer-binary'),
    requireHashes: has('require-hashes'),
  };
}

/** The same of what pip read. */
export function pipReading({ error, ours, ...answer }: OracleAnswer): Partial<OracleAnswer> {
  if (error !== undefined) throw new Error(`pip refused ${ours.length} texts with ${error}`);
  return { ...answer, requirements: inOurOrder(answer.requirements) ?? [] };
}
