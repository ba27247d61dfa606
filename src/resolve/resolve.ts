import type { Downloader, Http, ProgressEvent, Services } from '../model/effects.js';
import type { Incomplete } from '../model/facts.js';
import type { Release } from '../model/release.js';
import type { AuditRequest } from '../model/request.js';
import type { FileOption, RequirementSet } from '../model/requirement.js';
import type { Admit, Candidate } from '../gate/gate.js';
import type { AllowedHashes } from '../gate/catalogue.js';
import { withLogin } from '../index/netrc.js';
import { renderRequirements } from '../requirements/render.js';
import { askPip, type PipDesk } from './ask-pip.js';
import { toPick, toRelease, type Pick } from './assemble.js';
import { leftovers, resolveBuildScope } from './build-scope.js';
import { choosePip } from './choose-pip.js';
import { formatControl, type FormatChoice, type FormatControl } from './format-control.js';
import { candidateAt, openGate } from './gate-session.js';
import { buildGraph } from './graph.js';
import { allowedHashes, checkComplete } from './hash-mode.js';
import type { Interpreter } from './interpreter.js';
import { choices } from './pip-child.js';
import type { PipReport } from './pip-report.js';
import { listUpstreams } from './upstreams.js';

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

function runtimePicks(report: PipReport, desk: PipDesk, set: RequirementSet): Pick[] {
  const nodes = report.install.map(({ metadata }) => ({
    name: metadata.name,
    requiresDist: metadata.requires_dist,
  }));
  const graph = buildGraph(nodes, set.requirements, report.environment);
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

async function readAll(picks: readonly Pick[], desk: PipDesk): Promise<Release[]> {
  return Promise.all(
    picks.map(async (pick) =>
      toRelease(
        pick,
        await desk.session.shelf.read(pick.candidate),
        desk.session.servedMetadata.get(pick.candidate),
      ),
    ),
  );
}

async function resolveAll(
  desk: PipDesk,
  options: ResolveOptions,
  allowed: AllowedHashes,
): Promise<Resolution> {
  const { request, set } = options;
  const control = controlOf(request, set.options);
  const texts = renderRequirements(set);
  const choice = { control, ...choices(request.resolution, set.options) };
  const report = await askPip(desk, 'runtime', texts, choice, set.requirements);
  const runtime = runtimePicks(report, desk, set);
  if (options.isHashMode) checkComplete(runtime, allowed);
  const needsOf = async ({ candidate }: Pick): Promise<readonly string[]> => {
    const reading = await desk.session.shelf.read(candidate);
    const { admitted } = await options.admit(candidate, reading);
    return admitted ? reading.inspection.buildRequires : [];
  };
  const build = await resolveBuildScope(desk, runtime, needsOf, control);
  const urls = new Set(runtime.map(({ candidate }) => candidate.file.url));
  const needed = [...runtime, ...build.picks.filter(({ candidate }) => !urls.has(candidate.file.url))];
  const picks = [...needed, ...leftovers(desk, needed)];
  return {
    releases: await readAll(picks, desk),
    incomplete: [...unknownDependencies(desk.session.gate.ledger.standIns), ...build.incomplete],
    notes: [...desk.session.forbidding].map(
      (url) =>
        `The extra index ${url} answered 403 for projects it was asked for; they were taken as not being there.`,
    ),
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
  const allowed = options.isHashMode ? allowedHashes(set) : new Map<string, readonly string[]>();
  const session = await openGate({ ...options, upstreams, allowed }, services, http);
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
    return await resolveAll(desk, options, allowed);
  } finally {
    await session.close();
  }
}
