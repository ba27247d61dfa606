import { parse } from 'smol-toml';
import { normalizeName } from '../../model/project-name.js';
import { buildHooks } from './build-hooks.js';
import { setupCfgHooks } from './setuptools-hooks.js';
import { isDirectUrl, isLocalUrl } from './direct-url.js';
import { ArchiveRefusal } from '../refusals.js';
import { at, texts } from './tables.js';

/** How an sdist is built (PEP 517, PEP 518). */
export interface BuildSystem {
  /** PEP 508. */
  readonly buildRequires: readonly string[];
  /** `module:object`; absent: setuptools runs setup.py. */
  readonly buildBackend?: string;
  /** Folders of the sdist from which the back end is imported. */
  readonly backendPath: readonly string[];
  /** Files, from the folder of the project, that the back end runs while it builds. */
  readonly buildHooks?: readonly string[];
}

/** What pip asks for when pyproject.toml is absent or names nothing. */
const DEFAULT: BuildSystem = { buildRequires: ['setuptools>=40.8.0'], backendPath: [] };

const FILE = 'pyproject.toml';
/** hatchling reads it beside the other. */
const HATCH = 'hatch.toml';

function refuse(detail: string, file = FILE): never {
  throw new ArchiveRefusal('pyproject-invalid', file, detail);
}

function strings(value: unknown, key: string): string[] {
  if (!Array.isArray(value)) return refuse(`${key} is not an array`);
  return value.map((item: unknown) => (typeof item === 'string' ? item : refuse(`${key} holds no text`)));
}

function parseToml(text: string, file = FILE): Record<string, unknown> {
  try {
    return parse(text);
  } catch {
    return refuse(`${file} is not TOML`, file);
  }
}

function tableIn(value: unknown, key: string): Record<string, unknown> {
  const found =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : {};
}

/**
 * The packages that uv takes from elsewhere than an index. It does so for the build requirements of any sdist; pip
 * does not. An index that the sdist names is not refused here, but where uv's requests are held back.
 */
function sourcesOfUv(parsed: Record<string, unknown>): ReadonlySet<string> {
  const sources = Object.entries(tableIn(tableIn(tableIn(parsed, 'tool'), 'uv'), 'sources'));
  const isElsewhere = (source: unknown): boolean =>
    typeof source === 'object' && source !== null && ['url', 'git', 'path'].some((key) => key in source);
  return new Set(
    sources.filter(([, source]) => [source].flat().some(isElsewhere)).map(([name]) => normalizeName(name)),
  );
}

function projectOf(requirement: string): string {
  return normalizeName(/^[\w.-]+/.exec(requirement.trim())?.[0] ?? '');
}

/**
 * Reads `[build-system]` of a pyproject.toml; without text, or without that table, what pip falls back to.
 *
 * @param isPacked it was published; the sources of a project that is worked on are read where uv is started
 * @param hatch the text of hatch.toml
 * @throws ArchiveRefusal `pyproject-invalid` for what pip refuses too, `build-requires-direct-url` for what pip or uv
 * would fetch without asking the gate
 */
function parseBuildSystem(text: string | undefined, isPacked = true, hatch = ''): BuildSystem {
  const parsed = text === undefined ? {} : parseToml(text);
  const system = readBuildSystem(parsed['build-system']);
  const elsewhere = isPacked ? sourcesOfUv(parsed) : new Set<string>();
  if (system.buildRequires.some((one) => isDirectUrl(one) || elsewhere.has(projectOf(one))))
    throw new ArchiveRefusal('build-requires-direct-url', FILE);
  return text === undefined ? system : { ...system, buildHooks: buildHooks(parsed, parseToml(hatch, HATCH)) };
}

const isOfThisMachine = (address: string): boolean => /^\s*(?:git\+)?file:/i.test(address);

/**
 * Whether a build requirement given by address in pyproject.toml is on this machine; true where that cannot be
 * decided.
 */
export function requiresLocally(text: string): boolean {
  try {
    const parsed = parseToml(text);
    const sources = Object.values(tableIn(tableIn(tableIn(parsed, 'tool'), 'uv'), 'sources')).flat();
    const isHere = (source: unknown): boolean =>
      typeof source === 'object' &&
      source !== null &&
      ('path' in source || ['git', 'url'].some((key) => texts(at(source, key)).some(isOfThisMachine)));
    return readBuildSystem(parsed['build-system']).buildRequires.some(isLocalUrl) || sources.some(isHere);
  } catch (error) {
    if (error instanceof ArchiveRefusal) return true;
    throw error;
  }
}

/** Back ends that do not read setup.cfg. */
const OTHERS = /^(?:hatchling|poetry|pdm|uv_build|flit|mesonpy|maturin|scikit_build_core)\b/;

/**
 * How a project is built, by its pyproject.toml and its setup.cfg.
 *
 * @param read the text of a file of the project, undefined where there is none
 * @param paths of the project
 * @throws ArchiveRefusal as `parseBuildSystem` does
 */
export function readProjectBuild(
  read: (path: string) => string | undefined,
  paths: readonly string[],
  isPacked = true,
): BuildSystem {
  const system = parseBuildSystem(read(FILE), isPacked, read(HATCH));
  const cfg = OTHERS.test(system.buildBackend ?? '') ? undefined : read('setup.cfg');
  const hooks = cfg === undefined ? [] : setupCfgHooks(cfg, paths);
  return hooks.length === 0 ? system : { ...system, buildHooks: [...(system.buildHooks ?? []), ...hooks] };
}

function readBuildSystem(table: unknown): BuildSystem {
  if (table === undefined) return DEFAULT;
  if (typeof table !== 'object' || table === null || Array.isArray(table))
    return refuse('build-system is no table');
  const fields = table as Record<string, unknown>;
  if (fields['requires'] === undefined) return refuse('build-system has no requires');
  const backend = fields['build-backend'];
  if (backend !== undefined && typeof backend !== 'string') return refuse('build-backend is not a text');
  const backendPath =
    fields['backend-path'] === undefined ? [] : strings(fields['backend-path'], 'backend-path');
  const isOutside = (path: string): boolean =>
    /^(?:\/|[A-Za-z]:)|\\/.test(path) || path.split('/').includes('..');
  if (backendPath.some(isOutside)) return refuse('backend-path leads out of the package');
  const buildRequires = strings(fields['requires'], 'requires');
  return { buildRequires, backendPath, ...(backend === undefined ? {} : { buildBackend: backend }) };
}
