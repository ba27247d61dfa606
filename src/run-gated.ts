import { setMaxListeners } from 'node:events';
import { isAbsolute, join } from 'node:path';
import { assembleReport } from './assemble-report.js';
import { meantBy, type Candidate } from './gate/candidate.js';
import { pagePath } from './gate/routes.js';
import { withLogin } from './index/netrc.js';
import { withoutCredentials } from './index/parse-url.js';
import type { Upstream } from './index/upstream.js';
import { judgeCandidate, judgeReleases, openKnowledge, type Knowledge } from './judge-releases.js';
import type { LoopbackAnswer } from './model/loopback.js';
import type { ProgressEvent, Services } from './model/effects.js';
import { Failure } from './model/failure.js';
import type { Release } from './model/release.js';
import type { Report } from './model/report.js';
import type { GateRequest } from './model/request.js';
import { connect, findPython, rememberAdmissions } from './prepare-run.js';
import { builtOutside } from './run-gated/built-outside.js';
import { atDesk, authorityOf, localDesk, type Locals } from './run-gated/desk.js';
import { reviewReleases } from './review-releases.js';
import { locateAmong } from './resolve/artifact-paths.js';
import { toPick } from './resolve/pick.js';
import { toRelease } from './resolve/assemble.js';
import { openGate, type GateSession } from './resolve/gate-session.js';
import { withAskers } from './resolve/installers/asked-names.js';
import type { Interpreter } from './resolve/interpreter.js';
import { poetrySettings } from './resolve/installers/poetry-settings.js';
import { gatedTool, shimNames, shimProgram } from './resolve/installers/shims.js';
import {
  droppedVariables,
  installerVariables,
  toolEnvironment,
} from './resolve/installers/tool-environment.js';
import { listUpstreams } from './resolve/upstreams.js';

/** What the user wants run. */
export interface GatedCommand {
  readonly file: string;
  readonly args: readonly string[];
  /** Absolute. */
  readonly cwd: string;
}

export interface GateWatch {
  readonly signal: AbortSignal;
  readonly onProgress?: (event: ProgressEvent) => void;
  /** Answers what else is asked below `/desk`; for who keeps the gate open. */
  readonly desk?: (path: string) => Promise<LoopbackAnswer> | undefined;
}

/** What a gate has to tell once nobody asks it any more. */
export interface GateOutcome {
  readonly report: Report;
  /** Something was asked for and not handed out. */
  readonly isRefused: boolean;
}

/** A gate that answers until it is closed. */
export interface OpenGate {
  /** For programs whose installers shall ask it. */
  readonly environment: Readonly<Record<string, string>>;
  /** Its address with the token. */
  readonly address: string;
  /** The folder of the shims, which goes first on PATH. */
  readonly shims: string;
  finish(): Promise<GateOutcome>;
  close(): Promise<void>;
}

const NO_GRAPH = { requiredBy: new Map(), requires: new Map() };

const COVERAGE =
  'What was judged is what asked the gate. Installers that are started by an absolute path or as python -m from inside a program, downloads by other tools, and code that already runs are beyond it.';

function placeShims(
  session: GateSession,
  upstreams: readonly Upstream[],
  request: GateRequest,
  services: Services,
): Pick<OpenGate, 'shims' | 'environment'> & { readonly log: string; readonly asked: string } {
  const { workspace, machine } = services;
  const shims = workspace.makeFolder('shims');
  const home = workspace.makeFolder('tools');
  const [state, log, asked] = ['gate.json', 'refusals.log', 'asked.log'].map((name) =>
    join(workspace.folder, name),
  ) as [string, string, string];
  for (const tool of shimNames()) {
    const { filename, text } = shimProgram(tool, machine.self, machine.isWindows);
    workspace.write(join(shims, filename), text, 0o700);
  }
  const known = upstreams.map(({ kind, url }, at) => ({
    kind,
    url: withoutCredentials(url),
    address: `${session.base}${pagePath(at)}`,
  }));
  const { origin } = new URL(session.base);
  const uvSettings = join(home, 'uv.toml');
  workspace.write(uvSettings, `http-proxy = "${origin}"\nhttps-proxy = "${origin}"\nno-proxy = []\n`);
  const gate = session.base;
  const poetry = workspace.makeFolder('poetry');
  workspace.write(join(poetry, 'config.toml'), poetrySettings(machine.environment, services.files));
  const place = { gate, shims, home, poetry, state, isWindows: machine.isWindows };
  const environment = toolEnvironment(place, upstreams, machine.environment);
  const told = { gate, root: request.root, shims, log, asked, uvSettings, upstreams: known };
  workspace.write(state, JSON.stringify({ ...told, environment: installerVariables(environment) }));
  return { shims, log, asked, environment };
}

async function releaseOf(candidate: Candidate, session: GateSession): Promise<Release[]> {
  try {
    const reading = await session.shelf.read(candidate);
    const fate = { served: session.servedMetadata.get(candidate) };
    return meantBy(candidate, reading.inspection).map((meant) =>
      toRelease(toPick(meant, candidate, 'runtime', NO_GRAPH), reading, fate),
    );
  } catch {
    // It was never read: why, the ledger tells among its failures.
    return [];
  }
}

/** What the shims wrote down while commands ran. */
interface HeardAtGate {
  /** One line each. */
  readonly refusals: readonly string[];
  /** Who asked for what. */
  readonly asked: string;
}

async function report(
  session: GateSession,
  locals: Locals,
  interpreter: Interpreter,
  told: HeardAtGate,
  knowledge: Knowledge,
): Promise<GateOutcome> {
  const { refusals } = told;
  const { handedOut, refused, failures } = session.gate.ledger;
  const asked = [...new Set([...handedOut, ...refused.keys()])];
  const read = await Promise.all(asked.map((candidate) => releaseOf(candidate, session)));
  const fetched = withAskers(read.flat(), told.asked, interpreter.markers);
  const locate = locateAmong(asked, session.shelf);
  const judged = await reviewReleases(
    await judgeReleases([...fetched, ...locals.releases], knowledge),
    locate,
    knowledge,
  );
  const dropped = droppedVariables(knowledge.services.machine.environment);
  const assembled = assembleReport({
    request: knowledge.request,
    environment: {
      python: interpreter.version,
      pip: interpreter.pip ?? '',
      platform: interpreter.platform,
      source: interpreter.source,
    },
    judged: judged.releases,
    incomplete: [...judged.incomplete, ...failures.map(({ what }) => ({ source: 'index', reason: what }))],
    skipped: judged.skipped,
    notes: [
      ...judged.notes,
      ...refusals.map((line) => `Refused: ${line}`),
      ...(dropped.length === 0 ? [] : [`Variables the command did not see: ${dropped.join(', ')}.`]),
    ],
  });
  const notes = [...assembled.notes, ...builtOutside(assembled.packages), COVERAGE];
  return { report: { ...assembled, notes }, isRefused: refused.size > 0 || refusals.length > 0 };
}

/** Whoever asks for nothing to be installed is given no gate, since all that is handed out there is. */
function checkMode({ policy }: GateRequest): void {
  if (policy.mode !== 'audit-only') return;
  throw new Failure({
    code: 'usage',
    what: 'Expected the mode block or warn for a gate, got audit-only.',
    why: 'What a gate hands out is installed by the command behind it, and in this mode nothing ever is.',
    fix: 'Judge with depsec audit or depsec scan, which install nothing; or choose another mode (--mode block, or general.mode in the configuration).',
  });
}

/**
 * Opens a gate for commands that are started with its environment.
 * @throws Failure in the mode audit-only, or when there is no Python or no index
 */
export async function openGated(
  request: GateRequest,
  services: Services,
  { signal, onProgress = () => undefined, desk }: GateWatch,
): Promise<OpenGate> {
  checkMode(request);
  setMaxListeners(0, signal);
  const interpreter = await findPython(request, services);
  const http = connect(interpreter, request.offline, services);
  const knowledge = openKnowledge({ request, http, services, onProgress, signal });
  const netrc = services.machine.netrc() ?? '';
  const { settings, defaultIndex } = interpreter;
  const upstreams = listUpstreams({
    settings,
    defaultIndex,
    request: request.indexes,
    options: [],
    root: request.root,
    files: services.files,
  }).map((upstream) => withLogin(upstream, netrc));
  const locals = localDesk(request.root, knowledge);
  const authority = authorityOf(services);
  const session: GateSession = await openGate(
    {
      upstreams,
      allowed: new Map(),
      admit: rememberAdmissions((candidate, reading) => judgeCandidate(candidate, reading, knowledge)),
      onProgress,
      beforeBuild: () => Promise.resolve(),
      isLive: true,
      desk: (path) => desk?.(path) ?? atDesk(path, () => session, locals, authority),
      authority,
      signal,
    },
    services,
    http,
  );
  const place = placeShims(session, upstreams, request, services);
  const told = (): HeardAtGate => ({
    refusals: (services.workspace.readText(place.log) ?? '').split('\n').filter(Boolean),
    asked: services.workspace.readText(place.asked) ?? '',
  });
  return {
    address: session.base,
    shims: place.shims,
    environment: place.environment,
    finish: () => report(session, locals, interpreter, told(), knowledge),
    close: () => session.close(),
  };
}

/**
 * pip by its path, or `python -m pip`, goes through the shim as a bare `pip` does by way of PATH; on Windows, where
 * PATH leads to a batch file, the bare name too.
 */
function throughShim({ file, args }: GatedCommand, services: Services): Pick<GatedCommand, 'file' | 'args'> {
  const tool = gatedTool(file, args);
  const { self, isWindows } = services.machine;
  const isBare = tool?.taken === 0 && !isAbsolute(file) && !/[\\/]/.test(file);
  if (tool === undefined || (isBare && !isWindows)) return { file, args };
  const { node, script } = self;
  return { file: node, args: [script, JSON.stringify(tool), ...args.slice(tool.taken)] };
}

/**
 * Runs a command whose installers ask the gate, then tells what they were given and refused.
 * @returns the command's own exit code beside that
 */
export async function runGated(
  request: GateRequest,
  command: GatedCommand,
  services: Services,
  watch: GateWatch,
): Promise<GateOutcome & { readonly code: number }> {
  const gate = await openGated(request, services, watch);
  try {
    const started = throughShim(command, services);
    const { signal } = watch;
    const env = gate.environment;
    const code = await services.commands.run({ ...started, cwd: command.cwd, env, signal });
    return { code, ...(await gate.finish()) };
  } finally {
    await gate.close();
  }
}
