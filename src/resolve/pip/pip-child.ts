import type { ChildResult } from '../../model/child.js';
import type { Processes, Services } from '../../model/effects.js';
import type { ResolutionRequest } from '../../model/request.js';
import type { FileOption } from '../../model/requirement.js';
import type { Upstream } from '../../index/upstream.js';
import { pagePath } from '../../gate/routes.js';
import type { FormatControl } from './format-control.js';

/** The pip that resolves, and how it is started. */
export interface Pip {
  readonly python: string;
  /** Arguments before pip's own, see `choosePip`. */
  readonly start: readonly string[];
  readonly version: string;
}

/** Where a child may look and write. All paths absolute. */
export interface ChildPlace {
  /** An empty folder. */
  readonly cwd: string;
  /** A private home, removed with the run; or the user's, where their own packages count as installed. */
  readonly home: string;
  /** A folder of the run's own, for everything temporary. */
  readonly temporary: string;
  /** The gate's address with its token. */
  readonly gate: string;
  /** PATH without anything of the audited tree. */
  readonly path: string;
  /** Variables of the system a Windows child can't start without. */
  readonly system: Readonly<Record<string, string>>;
}

const TIMEOUT = 30 * 60_000;

/** The variables without which Windows programs do not start; empty elsewhere. */
export function systemVariables({ machine }: Pick<Services, 'machine'>): Record<string, string> {
  const names = machine.isWindows ? ['SystemRoot', 'SystemDrive', 'COMSPEC', 'PATHEXT'] : [];
  return Object.fromEntries(names.map((name) => [name, machine.environment[name] ?? '']));
}

/**
 * Makes the gate the proxy for all other hosts, which it refuses: direct URLs from metadata are then not followed. This
 * does not restrain programs that ignore proxy variables.
 */
function proxyVariables(gate: string): Record<string, string> {
  const { origin, hostname } = new URL(gate);
  const names = ['http_proxy', 'https_proxy', 'all_proxy'];
  return {
    ...Object.fromEntries(names.flatMap((name) => [name, name.toUpperCase()].map((key) => [key, origin]))),
    no_proxy: hostname,
    NO_PROXY: hostname,
  };
}

/**
 * The variables that make the gate pip's only index, with its pages in pip's order.
 * @param hasDirects whether the gate has a page of files that requirements name themselves
 */
export function indexVariables(
  gate: string,
  upstreams: readonly Upstream[],
  hasDirects = false,
): Record<string, string> {
  const address = (kind: Upstream['kind']): string[] =>
    upstreams.flatMap((upstream, at) => (upstream.kind === kind ? [`${gate}${pagePath(at)}`] : []));
  const [index, ...extra] = address('index');
  const directs = hasDirects ? [`${gate}${pagePath(upstreams.length)}`] : [];
  const links = [...directs, ...address('links')];
  return {
    ...(index === undefined ? { PIP_NO_INDEX: '1' } : { PIP_INDEX_URL: index }),
    ...(extra.length === 0 ? {} : { PIP_EXTRA_INDEX_URL: extra.join(' ') }),
    ...(links.length === 0 ? {} : { PIP_FIND_LINKS: links.join(' ') }),
  };
}

/**
 * The whole environment of a child. Of the user's, it holds only PATH. Settings are passed as `PIP_*` variables, because
 * flags do not reach the build environments that pip makes.
 * @param hasDirects whether the gate has a page of files that requirements name themselves
 */
export function childEnvironment(
  place: ChildPlace,
  upstreams: readonly Upstream[],
  hasDirects = false,
): Record<string, string> {
  return {
    ...place.system,
    PATH: place.path,
    HOME: place.home,
    USERPROFILE: place.home,
    XDG_CONFIG_HOME: place.temporary,
    XDG_CACHE_HOME: place.temporary,
    TMPDIR: place.temporary,
    TEMP: place.temporary,
    TMP: place.temporary,
    LC_ALL: 'C.UTF-8',
    PYTHONDONTWRITEBYTECODE: '1',
    PYTHONUTF8: '1',
    NO_COLOR: '1',
    ...proxyVariables(place.gate),
    DEPSEC_GATE: new URL(place.gate).host,
    PIP_CONFIG_FILE: place.system['SystemRoot'] === undefined ? '/dev/null' : 'nul',
    PIP_CACHE_DIR: place.temporary,
    PIP_NO_CACHE_DIR: '1',
    PIP_NO_INPUT: '1',
    PIP_KEYRING_PROVIDER: 'disabled',
    PIP_DISABLE_PIP_VERSION_CHECK: '1',
    PIP_DEFAULT_TIMEOUT: '600',
    PIP_RETRIES: '0',
    PIP_PROGRESS_BAR: 'off',
    ...indexVariables(place.gate, upstreams, hasDirects),
  };
}

/** The flags, those with `:all:` first, because it cancels what was given before it. */
function controlFlags({ noBinary, onlyBinary }: FormatControl): string[] {
  const flags = [
    ['--no-binary', noBinary],
    ['--only-binary', onlyBinary],
  ] as const;
  return flags
    .filter(([, names]) => names.length > 0)
    .toSorted(([, a], [, b]) => Number(b.includes(':all:')) - Number(a.includes(':all:')))
    .flatMap(([flag, names]) => [flag, names.join(',')]);
}

/** What one resolution asks for. */
export interface Question {
  readonly requirementsFile: string;
  readonly constraintsFile?: string;
  readonly reportFile: string;
  readonly control: FormatControl;
  readonly pre: boolean;
  readonly preferBinary: boolean;
  readonly noDeps: boolean;
  /** Resolve for what is installed, with these options of pip. Absent: resolve for an empty environment. */
  readonly installed?: readonly string[];
  /** Normalised names of projects that are chosen as if they were not installed. */
  readonly anew?: readonly string[];
}

/** Joins what the user and the requirement files say about choosing versions. */
export function choices(
  request: ResolutionRequest,
  options: readonly FileOption[],
): Pick<Question, 'pre' | 'preferBinary' | 'noDeps'> {
  const has = (name: FileOption['name']): boolean => options.some((option) => option.name === name);
  return {
    pre: request.pre || has('pre'),
    preferBinary: request.preferBinary || has('prefer-binary'),
    noDeps: request.noDeps,
  };
}

/** Arguments of `pip install --dry-run` for a question. */
function pipArguments(question: Question): string[] {
  return [
    'install',
    '--dry-run',
    ...(question.installed ?? ['--ignore-installed']),
    '--report',
    question.reportFile,
    ...(question.pre ? ['--pre'] : []),
    ...(question.preferBinary ? ['--prefer-binary'] : []),
    ...(question.noDeps ? ['--no-deps'] : []),
    ...controlFlags(question.control),
    ...(question.constraintsFile === undefined ? [] : ['-c', question.constraintsFile]),
    '-r',
    question.requirementsFile,
  ];
}

/** Runs pip once; it may be stopped early by `signal`. */
export function runPip(
  pip: Pip,
  question: Question,
  env: Readonly<Record<string, string>>,
  place: ChildPlace,
  processes: Processes,
  signal: AbortSignal,
): Promise<ChildResult> {
  return processes.run({
    file: pip.python,
    args: [...pip.start, ...pipArguments(question)],
    env: { ...env, ...(question.anew === undefined ? {} : { DEPSEC_ANEW: question.anew.join(' ') }) },
    cwd: place.cwd,
    timeout: TIMEOUT,
    signal,
  });
}
