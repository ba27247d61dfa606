import type { Downloader, Http, ProgressEvent, Services } from '../model/effects.js';
import type { Incomplete } from '../model/facts.js';
import type { Release } from '../model/release.js';
import type { AuditRequest } from '../model/request.js';
import { Failure } from '../model/failure.js';
import type { FileOption, Requirement, RequirementSet } from '../model/requirement.js';
import type { Admit, Candidate } from '../gate/gate.js';
import type { AllowedHashes } from '../gate/catalogue.js';
import { withLogin } from '../index/netrc.js';
import { appliesIn } from '../requirements/marker.js';
import { renderRequirements } from '../requirements/render.js';
import { askPip, type PipDesk } from './ask-pip.js';
import { toPick, type Pick } from './assemble.js';
import { leftovers, resolveBuildScope } from './build-scope.js';
import { choosePip, PINNED_PIP } from './choose-pip.js';
import { formatControl, type FormatChoice, type FormatControl } from './format-control.js';
import { candidateAt, openGate } from './gate-session.js';
import { buildGraph } from './graph.js';
import { allowedHashes, checkComplete } from './hash-mode.js';
import type { Interpreter } from './interpreter.js';
import { choices } from './pip-child.js';
import type { PipReport } from './pip-report.js';
import { checkClashes, prepareDirects } from './prepare-directs.js';
import type { PreparedDirect } from './prepared-direct.js';
import { idlePicks, readPicks } from './listed-files.js';
import { checkEnvironment, lockedFiles, lockedRequirements, type LockedFiles } from './locks.js';
import { pinned, settleDirects, type SettledDirects } from './settle-directs.js';
import { listUpstreams, newPlaceNotes } from './upstreams.js';

export interface ResolveOptions {
  readonly request: AuditRequest;
  readonly set: RequirementSet;
  readonly interpreter: Interpreter;
  /** True when every release needs an allowed hash. */
  readonly isHashMode: boolean;
  readonly admit: Admit;
  readonly onProgress: (event: ProgressEvent) => void;
  /** Waited for before each time a source distribution is handed out to be built. */
  readonly beforeBuild: () => Promise<void>;
  readonly signal: AbortSignal;
}

/** What would be installed, read. */
export interface Resolution {
  readonly releases: readonly Release[];
  readonly incomplete: readonly Incomplete[];
  readonly notes: readonly string[];
  /** Version of the pip that resolved. */
  readonly pip: string;
}

/** Command line before files; within the command line, the choice that clears all others first. */
function controlOf(request: AuditRequest, options: readonly FileOption[]): FormatControl {
  const given = (name: FormatChoice['name'], values: readonly string[]): FormatChoice[] =>
    values.map((value) => ({ name, value }));
  const line = [
    ...given('no-binary', request.resolution.noBinary),
    ...given('only-binary', request.resolution.onlyBinary),
  ].sort((a, b) => Number(b.value.includes(':all:')) - Number(a.value.includes(':all:')));
  const files = options.flatMap(({ name, value = '' }) =>
    name === 'no-binary' || name === 'only-binary' ? [{ name, value }] : [],
  );
  return formatControl([...line, ...files]);
}

function runtimePicks(report: PipReport, desk: PipDesk, requirements: readonly Requirement[]): Pick[] {
  const nodes = report.install.map(({ metadata }) => ({
    name: metadata.name,
    requiresDist: metadata.requires_dist,
  }));
  const graph = buildGraph(nodes, requirements, report.environment);
  return report.install.flatMap(({ metadata, download_info }) => {
    const candidate = candidateAt(download_info.url, desk.session);
    return candidate === undefined
      ? []
      : [toPick({ name: metadata.name, version: metadata.version }, candidate, 'runtime', graph)];
  });
}

function unknownDependencies(standIns: ReadonlySet<Candidate>): Incomplete[] {
  return [...standIns].map(({ project, version }) => ({
    source: 'dependencies',
    reason: `The dependencies of ${project} ${version} are unknown: its metadata could not be trusted, or would have had to be built.`,
  }));
}

/** What pip is asked for, with the files that requirements name themselves. */
function wholeSet(set: RequirementSet, directs: SettledDirects): RequirementSet {
  return {
    ...set,
    requirements: [...set.requirements, ...directs.requirements],
    constraints: [...set.constraints, ...directs.constraints],
  };
}

/** What pip would say of a lock none of whose packages counts here. */
const NOTHING_CHOSEN: PipReport = { pip_version: PINNED_PIP, install: [], environment: {} };

/** A project of the user's that can't be built keeps its place, its dependencies unknown. */
async function askRuntime(
  desk: PipDesk,
  { request, set }: ResolveOptions,
  directs: SettledDirects,
  control: FormatControl,
): Promise<PipReport> {
  const { noDeps, ...chosen } = choices(request.resolution, set.options);
  const choice = { control: directs.control(control), ...chosen, noDeps: noDeps || set.locks.length > 0 };
  for (;;) {
    const whole = wholeSet(set, directs);
    if (whole.requirements.length === 0) return NOTHING_CHOSEN;
    try {
      return await askPip(desk, 'runtime', renderRequirements(whole), choice, whole.requirements);
    } catch (error) {
      const built = [...desk.session.gate.ledger.handedOut].findLast(({ kind }) => kind === 'sdist');
      const isBuild = error instanceof Failure && error.code === 'resolution-failed' && built !== undefined;
      if (!isBuild || !directs.giveUp(built)) throw error;
    }
  }
}

async function resolveAll(
  desk: PipDesk,
  options: ResolveOptions,
  prepared: readonly PreparedDirect[],
  locked: readonly LockedFiles[],
  allowed: AllowedHashes,
): Promise<Resolution> {
  const { request } = options;
  const listed = lockedRequirements(locked, options.interpreter);
  const set = { ...options.set, requirements: [...options.set.requirements, ...listed] };
  const control = controlOf(request, set.options);
  const directs = await settleDirects(prepared, desk.session, control, options.admit);
  const report = await askRuntime(desk, { ...options, set }, directs, control);
  const runtime = runtimePicks(report, desk, [...set.requirements, ...directs.named(report)]);
  if (options.isHashMode) checkComplete(runtime, allowed);
  const needsOf = async ({ candidate }: Pick): Promise<readonly string[]> => {
    const reading = await desk.session.shelf.read(candidate);
    const { admitted } = await options.admit(candidate, reading);
    return admitted ? reading.inspection.buildRequires : [];
  };
  const build = await resolveBuildScope(desk, runtime, needsOf, control);
  const urls = new Set(runtime.map(({ candidate }) => candidate.file.url));
  const needed = [...runtime, ...build.picks.filter(({ candidate }) => !urls.has(candidate.file.url))];
  const idle = idlePicks(locked, desk, runtime);
  const picks = [...needed, ...idle, ...leftovers(desk, [...needed, ...idle])];
  return {
    releases: await readPicks(picks, desk, locked, allowed),
    incomplete: [...unknownDependencies(desk.session.gate.ledger.standIns), ...build.incomplete],
    notes: [
      ...newPlaceNotes(
        desk.upstreams,
        desk.interpreter.settings,
        request.indexes,
        desk.interpreter.defaultIndex,
      ),
      ...prepared.flatMap(({ notes }) => notes),
      ...[...desk.session.forbidding].map(
        (url) =>
          `The extra index ${url} answered 403 for projects it was asked for; they were taken as not being there.`,
      ),
    ],
    pip: desk.pip.version,
  };
}

/**
 * Resolves a set of requirements with pip through the gate and reads everything pip chose. Installs nothing; runs
 * no code that was not read and admitted before.
 * @throws Failure when there is no resolution, or an index or a download failed
 */
export async function resolve(
  options: ResolveOptions,
  services: Services,
  http: Http & Downloader,
): Promise<Resolution> {
  const { request, set, interpreter } = options;
  const netrc = services.machine.netrc() ?? '';
  const upstreams = listUpstreams(
    interpreter.settings,
    request.indexes,
    set.options,
    interpreter.defaultIndex,
    request.root,
    services.files,
  ).map((upstream) => withLogin(upstream, netrc));
  for (const lock of set.locks) checkEnvironment(lock, interpreter);
  const { root, indexes } = request;
  const { privateIndexes } = indexes;
  const preparing = { root, upstreams, privateIndexes, services, http, signal: options.signal };
  const locked = lockedFiles(set.locks, preparing);
  const applying = set.directs.filter((direct) => appliesIn(direct, interpreter.markers));
  const prepared = await prepareDirects(applying, preparing);
  checkClashes(prepared);
  const hashed = [...set.requirements, ...set.constraints, ...prepared.map(pinned)];
  const allowed = options.isHashMode ? allowedHashes(hashed) : new Map<string, readonly string[]>();
  const directs = [...prepared.map(({ file }) => file), ...locked.flatMap(({ files }) => files)];
  const session = await openGate({ ...options, upstreams, allowed, directs }, services, http);
  const desk: PipDesk = {
    pip: choosePip(interpreter, await services.machine.pinnedPip()),
    session,
    upstreams,
    services,
    path: services.machine.searchPath(request.root),
    interpreter,
    isHashMode: options.isHashMode,
    signal: options.signal,
  };
  try {
    return await resolveAll(desk, options, prepared, locked, allowed);
  } finally {
    await session.close();
  }
}
