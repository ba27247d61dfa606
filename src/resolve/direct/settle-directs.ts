import { parseCoreMetadata } from '../../archive/core-metadata.js';
import { isRefused, type Admit, type Candidate } from '../../gate/candidate.js';
import { Failure } from '../../model/failure.js';
import { normalizeName } from '../../model/project-name.js';
import type { Requirement } from '../../model/requirement.js';
import type { NotBuilt } from '../build/builder.js';
import { excludedKind, type FormatControl } from '../pip/format-control.js';
import { allowedHashesOf, type PreparedDirect } from './prepared-direct.js';
import type { Workshop } from '../workshop.js';

/** A direct requirement whose release is known. */
interface Settled {
  readonly prepared: PreparedDirect;
  readonly candidate: Candidate;
  /** What it was listed as until a build told its name and version. */
  readonly former?: Candidate;
}

/** The direct requirements of a run, once their source distributions were read, judged and, where they may be, built. */
export interface SettledDirects {
  /** What pip is asked for in place of them. */
  readonly requirements: readonly Requirement[];
  readonly constraints: readonly Requirement[];
  /** Candidates that stood for a project until its name and version were known. */
  readonly former: ReadonlySet<Candidate>;
  /** The candidate that was built to learn what this one is. */
  builtAs(candidate: Candidate): Candidate;
  /** The direct requirement that means this candidate. */
  named(candidate: Candidate): PreparedDirect | undefined;
  /** Projects of folders and local sdists: they are installed also where the same version is there. */
  readonly anew: readonly string[];
  /** pip's format choices, which don't count for a file that is named itself. */
  control(control: FormatControl): FormatControl;
}

/** The requirement that means the one file of a prepared direct: its project has no other. */
export function pinned({ direct, name, version }: PreparedDirect): Requirement {
  const { extras, marker, origin } = direct;
  const wanted = extras.length > 0 ? `[${extras.join(',')}]` : '';
  const specifier = `==${version}`;
  return {
    name,
    extras,
    specifier,
    ...(marker === undefined ? {} : { marker }),
    hashes: allowedHashesOf(direct) ?? [],
    text: `${name}${wanted}${specifier}${marker === undefined ? '' : ` ; ${marker}`}`,
    origin,
  };
}

async function buildMetadata(
  candidate: Candidate,
  { isGuess }: PreparedDirect,
  { builder }: Workshop,
): Promise<{ readonly text: string } | NotBuilt> {
  try {
    return await builder.metadata(candidate, !isGuess);
  } catch (error) {
    // A project that builds only where it was written keeps its place in the report.
    if (!(error instanceof Failure) || error.code !== 'resolution-failed') throw error;
    return { because: error.what };
  }
}

/** Lists a project under the name and version that its build told. */
function rename(prepared: PreparedDirect, former: Candidate, text: string, { desk }: Workshop): Settled {
  const { name, version } = parseCoreMetadata(text);
  const renamed = { ...prepared, ...prepared.rename?.(name, version) };
  const candidate = desk.session.catalogue.replace(former, renamed.file);
  desk.session.gate.learn(candidate, text);
  return { prepared: renamed, candidate, former };
}

async function settle(
  prepared: PreparedDirect,
  candidate: Candidate,
  workshop: Workshop,
  admit: Admit,
): Promise<Settled> {
  const { gate, shelf } = workshop.desk.session;
  if (candidate.kind === 'wheel' || prepared.direct.isConstraint) return { prepared, candidate };
  const reading = await shelf.read(candidate);
  const { inspection } = reading;
  const isTold = inspection.isStatic && !isRefused(inspection);
  const mayBuild = excludedKind(workshop.control, candidate.project) !== 'sdist';
  if (isTold || !mayBuild || !(await admit(candidate, reading)).admitted) {
    gate.learn(candidate, isTold ? inspection.metadataText : undefined);
    return { prepared, candidate };
  }
  const built = await buildMetadata(candidate, prepared, workshop);
  if ('text' in built && prepared.isGuess) return rename(prepared, candidate, built.text, workshop);
  if ('because' in built) workshop.unbuilt.set(candidate, built);
  gate.learn(candidate, 'text' in built ? built.text : undefined);
  return { prepared, candidate };
}

function releaseControl({ noBinary, onlyBinary }: FormatControl, settled: readonly Settled[]): FormatControl {
  const names = (kind: Candidate['kind']): string[] =>
    settled.flatMap(({ candidate }) => (candidate.kind === kind ? [normalizeName(candidate.project)] : []));
  const [sdists, wheels] = [names('sdist'), names('wheel')];
  const join = (old: readonly string[], added: readonly string[], gone: readonly string[]): string[] =>
    [...new Set([...old, ...added])].filter((name) => !gone.includes(name)).sort();
  const isFree = noBinary.length === 0 && onlyBinary.length === 0;
  return isFree
    ? { noBinary, onlyBinary }
    : { noBinary: join(noBinary, sdists, wheels), onlyBinary: join(onlyBinary, wheels, sdists) };
}

/** By pip's rule: a wheel, an address or a repository of a version that is there changes nothing. */
function isTakenAnew({ prepared, candidate }: Settled): boolean {
  const { kind } = prepared.direct.source;
  return kind === 'folder' || (kind === 'file' && candidate.kind === 'sdist');
}

/**
 * Reads the source distributions among the direct requirements and finds out which releases they are: from their own
 * metadata, from a build where they were let pass, or, where neither is to be had, from a stand-in.
 */
export async function settleDirects(
  directs: readonly PreparedDirect[],
  workshop: Workshop,
  admit: Admit,
): Promise<SettledDirects> {
  const listed = [...workshop.desk.session.catalogue.directs];
  const settled: Settled[] = [];
  for (const [at, prepared] of directs.entries()) {
    const candidate = listed[at];
    if (candidate !== undefined) settled.push(await settle(prepared, candidate, workshop, admit));
  }
  const of = (isConstraint: boolean): Requirement[] =>
    settled
      .map(({ prepared }) => prepared)
      .filter(({ direct }) => direct.isConstraint === isConstraint)
      .map(pinned);
  return {
    requirements: of(false),
    constraints: of(true).map((constraint) => ({ ...constraint, extras: [] })),
    former: new Set(settled.flatMap(({ former }) => former ?? [])),
    named: (candidate) => settled.find((one) => one.candidate === candidate)?.prepared,
    anew: settled.filter(isTakenAnew).map(({ prepared }) => normalizeName(prepared.name)),
    builtAs: (candidate) => settled.find((one) => one.candidate === candidate)?.former ?? candidate,
    control: (chosen) => releaseControl(chosen, settled),
  };
}
