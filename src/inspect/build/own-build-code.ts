import type { Container } from '../../archive/entry.js';
import { isPython } from '../../analysis/reading/package-map.js';
import { prefixOf } from '../folder-paths.js';
import { textIn } from '../refused.js';
import type { Told } from '../source-tree.js';

/** Back ends that run only those files of a project that it configures. All others are assumed to run more. */
const DECLARATIVE = /^(?:hatchling\.build|poetry\.core\.masonry\.api|pdm\.backend|uv_build)(?::|$)/;
/** Run, or read for what is to be run, where they are there. */
const BY_NAME = ['setup.py', 'hatch_build.py', 'hatch.toml', 'pdm_build.py'];

/**
 * Whether code of a project itself can run while it is built, and so say what an installer fetches. Where nothing is
 * known of how it is built, it can.
 */
export function canRunOwnCode({ entries }: Container, told: Told | undefined): boolean {
  if (told === undefined || told.backendPath.length > 0) return true;
  if (!DECLARATIVE.test(told.buildBackend ?? '')) return true;
  if (told.buildHooks?.some((path) => !BY_NAME.includes(path)) === true) return true;
  const prefix = prefixOf(told.folder);
  const named = new Set(BY_NAME.map((name) => `${prefix}${name}`.toLowerCase()));
  return entries.some(({ path }) => named.has(path.toLowerCase()));
}

/** What a back end is asked, by the names that installers ask for. */
const ASKED = /build_wheel|get_requires_for_build|prepare_metadata_for_build/;

/** Whether a wheel could be what builds others. */
export function isBackEnd(wheel: Container): boolean {
  return wheel.entries.some((entry) => isPython(entry.path) && ASKED.test(textIn(wheel, entry, 'latin1')));
}
