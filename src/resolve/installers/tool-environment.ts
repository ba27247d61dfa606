import type { Upstream } from '../../index/upstream.js';
import { indexVariables } from '../pip/pip-child.js';

/** Where the tools of a gated command find things. All paths absolute. */
export interface ToolPlace {
  /** The gate's address with its token. */
  readonly gate: string;
  /** Folder of the shims, first on PATH. */
  readonly shims: string;
  /** Private folder for caches and configuration. */
  readonly home: string;
  /** Folder that holds poetry's settings in place of the user's. */
  readonly poetry: string;
  /** The file that tells shims of the gate. */
  readonly state: string;
  readonly isWindows: boolean;
}

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * What pip, uv, pdm and poetry read from variables and neither names a place packages come from nor loosens anything;
 * every other variable of theirs is taken away.
 */
const KEPT = new Set(
  [
    'PIP_USER PIP_TARGET PIP_PREFIX PIP_ROOT PIP_BREAK_SYSTEM_PACKAGES PIP_REQUIRE_VIRTUALENV PIP_ROOT_USER_ACTION',
    'PIP_QUIET PIP_VERBOSE PIP_NO_COLOR PIP_PROGRESS_BAR PIP_ONLY_BINARY PIP_NO_BINARY PIP_PREFER_BINARY PIP_PRE',
    'PIP_UPGRADE_STRATEGY PIP_REQUIRE_HASHES PIP_NO_DEPS PIP_PYTHON',
    'UV_PYTHON UV_PROJECT_ENVIRONMENT UV_SYSTEM_PYTHON UV_BREAK_SYSTEM_PACKAGES UV_LINK_MODE UV_FROZEN UV_LOCKED',
    'UV_COMPILE_BYTECODE UV_PYTHON_PREFERENCE UV_PYTHON_DOWNLOADS UV_PYTHON_INSTALL_DIR UV_TOOL_DIR UV_TOOL_BIN_DIR',
    'UV_RUN_RECURSION_DEPTH UV_NO_BUILD UV_NO_BINARY UV_PRERELEASE UV_RESOLUTION UV_NO_SYNC UV_OFFLINE UV_NO_PROGRESS UV_NO_DEV UV_NO_EDITABLE',
    'POETRY_VIRTUALENVS_CREATE POETRY_VIRTUALENVS_IN_PROJECT POETRY_VIRTUALENVS_PATH POETRY_VIRTUALENVS_PROMPT',
    'POETRY_VIRTUALENVS_OPTIONS_ALWAYS_COPY POETRY_VIRTUALENVS_OPTIONS_SYSTEM_SITE_PACKAGES POETRY_VIRTUALENVS_OPTIONS_NO_PIP',
    'POETRY_VIRTUALENVS_USE_POETRY_PYTHON POETRY_VIRTUALENVS_PREFER_ACTIVE_PYTHON POETRY_PYTHON_INSTALLATION_DIR',
    'POETRY_INSTALLER_PARALLEL POETRY_INSTALLER_MAX_WORKERS POETRY_INSTALLER_NO_BINARY POETRY_INSTALLER_ONLY_BINARY',
    'POETRY_SOLVER_MIN_RELEASE_AGE POETRY_NO_INTERACTION POETRY_VERSION POETRY_HOME',
  ].flatMap((line) => line.split(' ')),
);

function isDropped(name: string): boolean {
  return /^(?:PIP|UV|PDM|POETRY|DEPSEC_GATE)(?:_|$)/i.test(name) && !KEPT.has(name.toUpperCase());
}

/** The names of the installers' own variables, and of depsec's. */
const TOOLS_OWN = /^(?:PIP|UV|PDM|POETRY|DEPSEC_GATE)_/i;

/**
 * What an installer gets in place of the variables it would be started with: those that were set after the gate had
 * opened, by a step, a script or a makefile, count no more than those that were there before.
 * @param gate the variables that `toolEnvironment` made
 */
export function heldEnvironment(
  found: Variables,
  gate: Readonly<Record<string, string>>,
): Record<string, string> {
  const kept = Object.entries(found).flatMap(([name, value]) =>
    value === undefined || isDropped(name) ? [] : [[name, value] as const],
  );
  return { ...Object.fromEntries(kept), ...installerVariables(gate) };
}

/** Of an environment, what is an installer's and not the user's choice. */
export function installerVariables(all: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(all).filter(([name]) => TOOLS_OWN.test(name) && !KEPT.has(name.toUpperCase())),
  );
}

/** Those that depsec itself honours, or that come to nothing at the gate. */
const HONOURED =
  /^PIP_(?:INDEX_URL|EXTRA_INDEX_URL|FIND_LINKS|NO_INDEX|CERT|PROXY|CONFIG_FILE|(?:NO_)?CACHE_DIR|NO_INPUT|RETRIES|DEFAULT_TIMEOUT|DISABLE_PIP_VERSION_CHECK|KEYRING_PROVIDER)$|^(?:UV|PDM|POETRY)_(?:NO_)?CACHE(?:_DIR)?$/i;

/** The names of the user's variables that a gated command does not see, and that change what it does. */
export function droppedVariables(user: Variables): readonly string[] {
  return Object.keys(user)
    .filter((name) => user[name] !== undefined && isDropped(name) && !HONOURED.test(name))
    .sort();
}

/** Those among them that name a place for packages or a file of settings, and were set when the gate was open already. */
export function exchangedVariables(found: Variables, gate: Variables): readonly string[] {
  return Object.keys(found)
    .filter((name) => isDropped(name) && !/^DEPSEC/i.test(name) && !QUIETLY.test(name))
    .filter((name) => (found[name] ?? '') !== '' && found[name] !== gate[name])
    .sort();
}

/** Nobody asks why these do not count. */
const QUIETLY =
  /^PIP_(?:NO_CACHE_DIR|CACHE_DIR|NO_INPUT|RETRIES|DEFAULT_TIMEOUT|DISABLE_PIP_VERSION_CHECK|KEYRING_PROVIDER)$|^(?:UV|PDM|POETRY)_(?:NO_)?CACHE(?:_DIR)?$|^(?:UV_NO_PROGRESS|UV_RUN_RECURSION_DEPTH|PDM_CHECK_UPDATE|PDM_RUN_CWD|PDM_PROJECT_ROOT)$|^(?:UV|PDM)$/i;

function withLoopback(list: string | undefined): string {
  return [...(list ?? '').split(',').filter((entry) => entry !== ''), '127.0.0.1'].join(',');
}

/** uv writes an index into its lock as it was given, and itself gives it without the slash. */
function withoutSlash(address: string): string {
  return address.replace(/\/+(?= |$)/g, '');
}

/** uv's words for the same indexes; old and new names, since one of them is not known to any one uv. */
function uvVariables(pip: Variables, home: string): Record<string, string> {
  const { PIP_INDEX_URL: index, PIP_EXTRA_INDEX_URL: extra, PIP_FIND_LINKS: links } = pip;
  return {
    ...(index === undefined
      ? { UV_NO_INDEX: '1' }
      : { UV_DEFAULT_INDEX: withoutSlash(index), UV_INDEX_URL: withoutSlash(index) }),
    ...(extra === undefined
      ? {}
      : { UV_INDEX: withoutSlash(extra), UV_EXTRA_INDEX_URL: withoutSlash(extra) }),
    ...(links === undefined ? {} : { UV_FIND_LINKS: links.split(' ').join(',') }),
    UV_NO_CONFIG: '1',
    UV_CACHE_DIR: `${home}/uv`,
    UV_KEYRING_PROVIDER: 'disabled',
    UV_HTTP_TIMEOUT: '600',
  };
}

function pdmVariables(pip: Variables, home: string): Record<string, string> {
  return {
    ...(pip['PIP_INDEX_URL'] === undefined ? {} : { PDM_PYPI_URL: pip['PIP_INDEX_URL'] }),
    PDM_CACHE_DIR: `${home}/pdm`,
    PDM_CONFIG_FILE: `${home}/pdm.toml`,
    PDM_CHECK_UPDATE: '0',
    PDM_REQUEST_TIMEOUT: '600',
  };
}

/** git that is not started could not be kept from other servers; the project's own settings count less than these. */
function poetryVariables({ home, poetry }: ToolPlace): Record<string, string> {
  return {
    POETRY_CACHE_DIR: `${home}/poetry`,
    POETRY_CONFIG_DIR: poetry,
    POETRY_KEYRING_ENABLED: 'false',
    POETRY_SYSTEM_GIT_CLIENT: 'true',
    POETRY_EXPERIMENTAL_SYSTEM_GIT_CLIENT: 'true',
  };
}

/**
 * The environment of a gated command: the user's, with the installers' own variables exchanged for ones that lead to
 * the gate, private caches, and the shims first on PATH. Build environments inherit it.
 */
export function toolEnvironment(
  place: ToolPlace,
  upstreams: readonly Upstream[],
  user: Variables,
): Record<string, string> {
  const pathName = Object.keys(user).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const pip = indexVariables(place.gate, upstreams);
  const kept = Object.entries(user).flatMap(([name, value]) =>
    value === undefined || isDropped(name) ? [] : [[name, value] as const],
  );
  return {
    ...Object.fromEntries(kept),
    [pathName]: `${place.shims}${place.isWindows ? ';' : ':'}${user[pathName] ?? ''}`,
    NO_PROXY: withLoopback(user['NO_PROXY'] ?? user['no_proxy']),
    no_proxy: withLoopback(user['no_proxy'] ?? user['NO_PROXY']),
    ...pip,
    PIP_CONFIG_FILE: place.isWindows ? 'nul' : '/dev/null',
    PIP_CACHE_DIR: `${place.home}/pip`,
    PIP_NO_CACHE_DIR: '1',
    PIP_KEYRING_PROVIDER: 'disabled',
    PIP_DISABLE_PIP_VERSION_CHECK: '1',
    PIP_DEFAULT_TIMEOUT: '600',
    PIP_RETRIES: '0',
    ...uvVariables(pip, place.home),
    ...pdmVariables(pip, place.home),
    ...poetryVariables(place),
    DEPSEC_GATE_STATE: place.state,
  };
}
