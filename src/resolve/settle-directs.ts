import { isRefused, type Admit, type Candidate } from '../gate/candidate.js';
import { filePath } from '../gate/routes.js';
import type { Requirement } from '../model/requirement.js';
import { normalizeName } from '../model/project-name.js';
import { excludedKind, type FormatControl } from './format-control.js';
import type { GateSession } from './gate-session.js';
import type { PreparedDirect } from './prepared-direct.js';
import type { PipReport } from './pip-report.js';

/** How pip is asked for a direct requirement. */
interface Settled {
  readonly prepared: PreparedDirect;
  readonly candidate: Candidate;
  /** pip is handed the gate's address of the file: only a build tells which release it is. */
  readonly byAddress: boolean;
}

/** The direct requirements of a run, once their source distributions were read and judged. */
export interface SettledDirects {
  /** What pip is asked for in place of them. */
  readonly requirements: readonly Requirement[];
  readonly constraints: readonly Requirement[];
  /** The same with the names pip found, for the graph. */
  named(report: PipReport): readonly Requirement[];
  /** pip's format choices, which don't count for a file that is named itself. */
  control(control: FormatControl): FormatControl;
  /** Takes it as known that this one can't be built; false when that is none of the user's. */
  giveUp(candidate: Candidate): boolean;
}

/** The requirement that means the one file of a prepared direct: its project has no other. */
export function pinned({ direct, name, version }: PreparedDirect): Requirement {
  const { extras, marker, origin, hashes, announced } = direct;
  const wanted = extras.length > 0 ? `[${extras.join(',')}]` : '';
  const specifier = `==${version}`;
  return {
    name,
    extras,
    specifier,
    ...(marker === undefined ? {} : { marker }),
    hashes:
      hashes.length === 0
        ? []
        : [...hashes, ...Object.entries(announced).map(([key, hex]) => `${key}:${hex}`)],
    text: `${name}${wanted}${specifier}${marker === undefined ? '' : ` ; ${marker}`}`,
    origin,
  };
}

function addressed({ prepared, candidate }: Settled, base: string): Requirement {
  const { direct, name } = prepared;
  const url = `${base}${filePath(candidate.id, candidate.file.filename)}`;
  const isNamed = direct.name !== undefined || direct.extras.length > 0;
  const extras = direct.extras.length > 0 ? `[${direct.extras.join(',')}]` : '';
  return {
    ...pinned(prepared),
    specifier: '',
    text: isNamed ? `${direct.name ?? name}${extras} @ ${url}` : url,
  };
}

async function settle(
  prepared: PreparedDirect,
  candidate: Candidate,
  session: GateSession,
  control: FormatControl,
  admit: Admit,
): Promise<Settled> {
  const settled = { prepared, candidate, byAddress: false };
  if (candidate.kind === 'wheel' || prepared.direct.isConstraint) return settled;
  const reading = await session.shelf.read(candidate);
  const { inspection } = reading;
  const isTold = inspection.isStatic && !isRefused(inspection);
  const mayBuild = excludedKind(control, candidate.project) !== 'sdist';
  const isAdmitted = !isTold && mayBuild && (await admit(candidate, reading)).admitted;
  if (!isAdmitted) session.gate.describe(candidate, isTold ? 'itself' : 'stand-in');
  return { ...settled, byAddress: isAdmitted && prepared.isGuess };
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

/**
 * Reads the source distributions among the direct requirements and decides how pip is asked for each: by name and
 * version where those are known without a build; by the gate's address where a build must tell and may; by a stand-in
 * where it must not.
 */
export async function settleDirects(
  directs: readonly PreparedDirect[],
  session: GateSession,
  control: FormatControl,
  admit: Admit,
): Promise<SettledDirects> {
  const settled: Settled[] = [];
  for (const [at, prepared] of directs.entries()) {
    const candidate = session.catalogue.directs[at];
    if (candidate !== undefined) settled.push(await settle(prepared, candidate, session, control, admit));
  }
  const givenUp = new Set<Candidate>();
  const toRequirement = (one: Settled): Requirement =>
    one.byAddress && !givenUp.has(one.candidate) ? addressed(one, session.base) : pinned(one.prepared);
  const of = (isConstraint: boolean): Settled[] =>
    settled.filter(({ prepared }) => prepared.direct.isConstraint === isConstraint);
  return {
    get requirements() {
      return of(false).map(toRequirement);
    },
    constraints: of(true).map(({ prepared }) => ({ ...pinned(prepared), extras: [] })),
    named: ({ install }) =>
      of(false).map((one) => {
        const requirement = toRequirement(one);
        const address = filePath(one.candidate.id, one.candidate.file.filename);
        const found = install.find(({ download_info: { url } }) => url.endsWith(address));
        return found === undefined ? requirement : { ...requirement, name: found.metadata.name };
      }),
    control: (chosen) => releaseControl(chosen, settled),
    giveUp: (candidate) => {
      const isOurs = settled.some((one) => one.candidate === candidate && one.byAddress);
      if (!isOurs || givenUp.has(candidate)) return false;
      givenUp.add(candidate);
      session.gate.describe(candidate, 'stand-in');
      return true;
    },
  };
}
