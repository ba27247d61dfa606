import type { Downloader, Http, ProgressEvent, Services } from '../model/effects.js';
import type { Incomplete } from '../model/facts.js';
import type { Release } from '../model/release.js';
import type { Locate } from '../model/review.js';
import type { AuditRequest } from '../model/request.js';
import type { FileOption, Requirement, RequirementSet } from '../model/requirement.js';
import type { Admit } from '../gate/gate.js';
import type { Shelf } from '../gate/shelf.js';
import type { AllowedHashes } from '../gate/catalogue.js';
import { withLogin } from '../index/netrc.js';
import { appliesIn } from '../requirements/marker.js';
import { renderRequirements } from '../requirements/render.js';
import { locateAmong } from './artifact-paths.js';
import { askPip, type PipDesk } from './ask-pip.js';
import { toPick, type Pick } from './assemble.js';
import { leftovers, resolveBuildScope } from './build-scope.js';
import type { Builder } from './builder.js';
import { choosePip, PINNED_PIP } from './choose-pip.js';
import { formatControl, type FormatChoice, type FormatControl } from './format-control.js';
import { candidateAt, openGate } from './gate-session.js';
import { buildGraph } from './graph.js';
import { allowedHashes, checkComplete } from './hash-mode.js';
import type { Interpreter } from './interpreter.js';
import { withKeyring } from './keyring.js';
import { choices } from './pip-child.js';
import type { Chosen, PipReport } from './pip-report.js';
import { checkClashes, prepareDirects } from './prepare-directs.js';
import type { PreparedDirect } from './prepared-direct.js';
import { idlePicks, readPicks } from './listed-files.js';
import { checkEnvironment, lockedFiles, lockedRequirements, type LockedFiles } from './locks.js';
import { pinned, settleDirects, type SettledDirects } from './settle-directs.js';
import { listUpstreams, newPlaceNotes } from './upstreams.js';
import { userHome } from './user-home.js';
import { openWorkshop, unknownDependencies, type Workshop } from './workshop.js';

export interface ResolveOptions {
  readonly request: AuditRequest;
  readonly set: RequirementSet;
  readonly interpreter: Interpreter;
  /** True when every release needs an allowed hash. */
  readonly isHashMode: boolean;
  /** Resolve against what is installed, with these further options of pip; absent: as if nothing were. */
  readonly installed?: readonly string[];
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
  /** Finds the bytes of what was read again; absent where nothing was resolved. */
  readonly locate?: Locate;
}

/** A release pip would install, with the metadata it was chosen by. */
export interface RuntimePick extends Pick {
  readonly metadata: Chosen['metadata'];
}

/** A resolution while its gate is open: what was chosen can still be fetched, and built. */
export interface Resolved {
  readonly runtime: readonly RuntimePick[];
  readonly builder: Builder;
  readonly shelf: Shelf;
  /** What is known now; more once something was built. */
  look(): Promise<Resolution>;
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

function runtimePicks(report: PipReport, desk: PipDesk, requirements: readonly Requirement[]): RuntimePick[] {
  const nodes = report.install.map(({ metadata }) => ({
    name: metadata.name,
    requiresDist: metadata.requires_dist,
  }));
  const graph = buildGraph(nodes, requirements, report.environment);
  return report.install.map(({ metadata, download_info }) => {
    const candidate = candidateAt(download_info.url, desk.session);
    const { name, version } = metadata;
    return { ...toPick({ name, version }, candidate, 'runtime', graph), metadata };
  });
}

/** What pip would say of a lock none of whose packages counts here. */
const NOTHING_CHOSEN: PipReport = { pip_version: PINNED_PIP, install: [], environment: {} };

/** What a resolution was made of beside the requirements themselves. */
interface Listed {
  readonly prepared: readonly PreparedDirect[];
  readonly locked: readonly LockedFiles[];
  readonly allowed: AllowedHashes;
}

function notesOf({ desk }: Workshop, { prepared }: Listed, { indexes }: AuditRequest): string[] {
  const { upstreams, interpreter, session } = desk;
  return [
    ...newPlaceNotes(upstreams, interpreter.settings, indexes, interpreter.defaultIndex),
    ...prepared.flatMap(({ notes }) => notes),
    ...[...session.forbidding].map(
      (url) =>
        `The extra index ${url} answered 403 for projects it was asked for; they were taken as not being there.`,
    ),
  ];
}

async function look(
  runtime: readonly Pick[],
  workshop: Workshop,
  { admit, request }: ResolveOptions,
  directs: SettledDirects,
  listed: Listed,
): Promise<Resolution> {
  const { desk, builder } = workshop;
  const { session, pip } = desk;
  const needsOf = async ({ candidate }: Pick): Promise<readonly string[]> => {
    const reading = await session.shelf.read(candidate);
    const { admitted } = await admit(candidate, reading);
    return admitted
      ? [...reading.inspection.buildRequires, ...(builder.further.get(directs.builtAs(candidate)) ?? [])]
      : [];
  };
  const build = await resolveBuildScope(runtime, needsOf, workshop.needs);
  const urls = new Set(runtime.map(({ candidate }) => candidate.file.url));
  const needed = [...runtime, ...build.picks.filter(({ candidate }) => !urls.has(candidate.file.url))];
  const idle = idlePicks(listed.locked, desk, runtime);
  const used = [...builder.used].filter((candidate) => !directs.former.has(candidate));
  const picks = [...needed, ...idle, ...leftovers([...needed, ...idle], new Set(used), builder.refused)];
  return {
    releases: await readPicks(picks, workshop, listed.locked, listed.allowed),
    incomplete: [...unknownDependencies(workshop), ...build.incomplete],
    notes: notesOf(workshop, listed, request),
    pip: pip.version,
    locate: locateAmong(
      picks.map(({ candidate }) => candidate),
      session.shelf,
      builder.built.values(),
    ),
  };
}

async function resolveAll(workshop: Workshop, options: ResolveOptions, listed: Listed): Promise<Resolved> {
  const { request, set, installed, interpreter } = options;
  const { desk, builder, control } = workshop;
  const directs = await settleDirects(listed.prepared, workshop, options.admit);
  const whole = {
    requirements: [
      ...set.requirements,
      ...directs.requirements,
      ...lockedRequirements(listed.locked, interpreter),
    ],
    constraints: [...set.constraints, ...directs.constraints],
  };
  const { noDeps, ...chosen } = choices(request.resolution, set.options);
  const choice = {
    control: directs.control(control),
    ...chosen,
    noDeps: noDeps || set.locks.length > 0,
    ...(installed !== undefined && { installed }),
  };
  const report =
    whole.requirements.length === 0
      ? NOTHING_CHOSEN
      : await askPip(desk, 'runtime', renderRequirements(whole), choice, whole.requirements);
  const runtime = runtimePicks(report, desk, whole.requirements);
  if (options.isHashMode) checkComplete(runtime, listed.allowed);
  const seen = (): Promise<Resolution> => look(runtime, workshop, options, directs, listed);
  return { runtime, builder, shelf: desk.session.shelf, look: seen };
}

/**
 * Resolves a set of requirements with pip through the gate and reads everything pip chose. Installs nothing; runs
 * no code that was not read and admitted before, and that only in a build.
 * @param use what to do with the resolution while its gate is open
 * @throws Failure when there is no resolution, or an index or a download failed
 */
export async function resolve<T>(
  options: ResolveOptions,
  services: Services,
  http: Http & Downloader,
  use: (resolved: Resolved) => Promise<T>,
): Promise<T> {
  const { request, set, interpreter } = options;
  const netrc = services.machine.netrc() ?? '';
  const named = listUpstreams(
    interpreter.settings,
    request.indexes,
    set.options,
    interpreter.defaultIndex,
    request.root,
    services.files,
  ).map((upstream) => withLogin(upstream, netrc));
  const upstreams = await Promise.all(
    named.map((upstream) => withKeyring(upstream, interpreter.settings, request.root, services)),
  );
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
  const home = options.installed === undefined ? undefined : userHome(services);
  const base = {
    pip: choosePip(interpreter, await services.machine.pinnedPip(), home !== undefined),
    session,
    upstreams,
    services,
    path: services.machine.searchPath(request.root),
    ...(home !== undefined && { home }),
    interpreter,
    isHashMode: options.isHashMode,
    signal: options.signal,
  };
  try {
    const workshop = openWorkshop(options, base, controlOf(request, set.options));
    return await use(await resolveAll(workshop, options, { prepared, locked, allowed }));
  } finally {
    await session.close();
  }
}
