import type { AllowedHashes } from '../gate/catalogue.js';
import type { Shelf } from '../gate/shelf.js';
import { withLogin } from '../index/netrc.js';
import type { Upstream } from '../index/upstream.js';
import type { Downloader, Services } from '../model/effects.js';
import type { Incomplete } from '../model/facts.js';
import type { Http } from '../model/http.js';
import type { Release } from '../model/release.js';
import type { AuditRequest } from '../model/request.js';
import type { FileOption, Requirement } from '../model/requirement.js';
import type { Locate } from '../model/review.js';
import { appliesIn } from '../requirements/marker.js';
import { renderRequirements } from '../requirements/render.js';
import { locateAmong } from './artifact-paths.js';
import { askPip, type PipDesk } from './pip/ask-pip.js';
import { leftovers, resolveBuildScope } from './build/build-scope.js';
import type { Builder } from './build/builder.js';
import { PINNED_PIP, choosePip } from './pip/choose-pip.js';
import { formatControl, type FormatChoice, type FormatControl } from './pip/format-control.js';
import { openGate } from './gate-session.js';
import { allowedHashes, checkComplete } from './pip/hash-mode.js';
import { withKeyring } from './keyring.js';
import { idlePicks, listedCandidates, missingFiles, readPicks } from './locks/listed-files.js';
import { checkEnvironment, lockedFiles, lockedRequirements, type LockedFiles } from './locks/locked-files.js';
import { picksOf, type Pick } from './pick.js';
import type { Interpreter } from './interpreter.js';
import { choices } from './pip/pip-child.js';
import type { Chosen, PipReport } from './pip/pip-report.js';
import { settingChoices } from './pip/pip-settings.js';
import { checkClashes, prepareDirects } from './direct/prepare-directs.js';
import type { PreparedDirect, PrepareOptions } from './direct/prepared-direct.js';
import type { ResolveOptions } from './resolve-options.js';
import { pinned, settleDirects, type SettledDirects } from './direct/settle-directs.js';
import { isOn, listUpstreams, missingFolderNotes, newPlaceNotes, type PlaceSources } from './upstreams.js';
import { userHome } from './user-home.js';
import { openWorkshop, unknownDependencies, type Workshop } from './workshop.js';

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
  /** Asked for itself, not only by others. */
  readonly isRequested: boolean;
  /** The requirement that names its file, folder or repository, where one does. */
  readonly named?: PreparedDirect;
}

/** A resolution while its gate is open: what was chosen can still be fetched, and built. */
export interface Resolved {
  readonly runtime: readonly RuntimePick[];
  readonly builder: Builder;
  readonly shelf: Shelf;
  /** What is known now; more once something was built. */
  look(): Promise<Resolution>;
}

/** Settings, command line, files; within the command line, the choice that clears all others first. */
function controlOf(
  { settings }: Interpreter,
  request: AuditRequest,
  options: readonly FileOption[],
): FormatControl {
  const given = (name: FormatChoice['name'], values: readonly string[]): FormatChoice[] =>
    values.map((value) => ({ name, value }));
  const line = [
    ...given('no-binary', request.resolution.noBinary),
    ...given('only-binary', request.resolution.onlyBinary),
  ].sort((a, b) => Number(b.value.includes(':all:')) - Number(a.value.includes(':all:')));
  const files = options.flatMap(({ name, value = '' }) =>
    name === 'no-binary' || name === 'only-binary' ? [{ name, value }] : [],
  );
  return formatControl([...settingChoices(settings), ...line, ...files]);
}

function runtimePicks(
  report: PipReport,
  { session }: PipDesk,
  requirements: readonly Requirement[],
  directs: SettledDirects,
): RuntimePick[] {
  return picksOf(report, requirements, 'runtime', session).map(([pick, { metadata, requested }]) => {
    const named = directs.named(pick.candidate);
    return { ...pick, metadata, isRequested: requested, ...(named && { named }) };
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

function placeSources({ request, set, interpreter }: ResolveOptions, { files }: Services): PlaceSources {
  const { settings, defaultIndex } = interpreter;
  return {
    settings,
    defaultIndex,
    request: request.indexes,
    options: set.options,
    root: request.root,
    files,
  };
}

/** The places packages come from, with the logins that the user's netrc file and keyring hold for them. */
async function upstreamsOf(options: ResolveOptions, services: Services): Promise<readonly Upstream[]> {
  const { request, interpreter } = options;
  const netrc = services.machine.netrc() ?? '';
  const named = listUpstreams(placeSources(options, services)).map((upstream) => withLogin(upstream, netrc));
  return Promise.all(
    named.map((upstream) => withKeyring(upstream, interpreter.settings, request.root, services)),
  );
}

/** The files that requirements and locks name themselves, and the hashes that those of the indexes must have. */
async function listFiles(options: ResolveOptions, preparing: PrepareOptions): Promise<Listed> {
  const { set, interpreter, isHashMode } = options;
  for (const lock of set.locks) checkEnvironment(lock, interpreter);
  const locked = await lockedFiles(set.locks, preparing);
  const applying = set.directs.filter((direct) => appliesIn(direct, interpreter.markers));
  const prepared = await prepareDirects(applying, preparing);
  checkClashes(prepared);
  const hashed = isHashMode ? [...set.requirements, ...set.constraints, ...prepared.map(pinned)] : [];
  return {
    prepared,
    locked,
    allowed: allowedHashes([...hashed, ...locked.map(({ locked: one }) => one)]),
  };
}

function notesOf({ desk }: Workshop, { prepared }: Listed, options: ResolveOptions): string[] {
  const { upstreams, session, services } = desk;
  const sources = placeSources(options, services);
  return [
    ...newPlaceNotes(upstreams, sources),
    ...missingFolderNotes(sources),
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
  options: ResolveOptions,
  directs: SettledDirects,
  listed: Listed,
): Promise<Resolution> {
  const { admit } = options;
  const { desk, builder } = workshop;
  const { session, pip } = desk;
  const needsOf = async ({ candidate }: Pick): Promise<readonly string[]> => {
    const reading = await session.shelf.read(candidate);
    const { admitted } = await admit(candidate, reading);
    return admitted
      ? [...reading.inspection.buildRequires, ...(builder.further.get(directs.builtAs(candidate)) ?? [])]
      : [];
  };
  const found = await listedCandidates(listed.locked, desk);
  const idle = idlePicks(found, runtime);
  const isOthersChoice = ({ candidate }: Pick): boolean =>
    found.some((one) => !one.isPipsChoice && one.candidates.includes(candidate));
  const build = await resolveBuildScope(
    [...runtime, ...idle.filter(isOthersChoice)],
    needsOf,
    workshop.needs,
  );
  const urls = new Set([...runtime, ...idle].map(({ candidate }) => candidate.file.url));
  const needed = [...runtime, ...build.picks.filter(({ candidate }) => !urls.has(candidate.file.url))];
  const used = [...builder.used].filter((candidate) => !directs.former.has(candidate));
  const picks = [...needed, ...idle, ...leftovers([...needed, ...idle], new Set(used), builder.refused)];
  return {
    releases: await readPicks(picks, workshop, found, listed.allowed),
    incomplete: [...unknownDependencies(workshop), ...build.incomplete, ...missingFiles(found)],
    notes: notesOf(workshop, listed, options),
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
    noDeps: noDeps || isOn(interpreter.settings['no-deps']) || set.locks.length > 0,
    ...(installed !== undefined && { installed, anew: directs.anew }),
  };
  const report =
    whole.requirements.length === 0
      ? NOTHING_CHOSEN
      : await askPip(desk, 'runtime', renderRequirements(whole), choice, whole.requirements);
  const runtime = runtimePicks(report, desk, whole.requirements, directs);
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
  const { request, set, interpreter, signal } = options;
  const { root, indexes } = request;
  const { privateIndexes } = indexes;
  const upstreams = await upstreamsOf(options, services);
  const listed = await listFiles(options, { root, upstreams, privateIndexes, services, http, signal });
  const { prepared, locked, allowed } = listed;
  const directs = [...prepared.map(({ file }) => file), ...locked.flatMap(({ files }) => files)];
  const session = await openGate({ ...options, upstreams, allowed, directs }, services, http);
  const home = options.installed === undefined ? undefined : userHome(services);
  const base = {
    pip: choosePip(interpreter, await services.machine.pinnedPip(), { seesUser: home !== undefined }),
    session,
    upstreams,
    services,
    path: services.machine.searchPath(root),
    ...(home !== undefined && { home }),
    interpreter,
    isHashMode: options.isHashMode,
    signal,
  };
  try {
    const workshop = openWorkshop(options, base, controlOf(interpreter, request, set.options));
    return await use(await resolveAll(workshop, options, listed));
  } finally {
    await session.close();
  }
}
