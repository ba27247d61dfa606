import type { Container } from '../archive/entry.js';
import type { Told } from './contents.js';

/** Back ends that run nothing of the project they build but the files they are told of. All others are taken to. */
const DECLARATIVE = /^(?:hatchling\.build|poetry\.core\.masonry\.api|pdm\.backend|uv_build)(?::|$)/;
/** Run, or read for what is to be run, where they are there. */
const BY_NAME = ['setup.py', 'hatch_build.py', 'hatch.toml', 'pdm_build.py'];

/**
 * Whether code of a project itself can run while it is built, and so say what an installer fetches. Where nothing is known
 * of how it is built, it can.
 */
export function canRunOwnCode({ entries }: Container, told: Told | undefined): boolean {
  if (told === undefined || told.backendPath.length > 0) return true;
  if (!DECLARATIVE.test(told.buildBackend ?? '')) return true;
  if (told.buildHooks?.some((path) => !BY_NAME.includes(path)) === true) return true;
  const prefix = told.folder === '' ? '' : `${told.folder}/`;
  const named = new Set(BY_NAME.map((name) => `${prefix}${name}`.toLowerCase()));
  return entries.some(({ path }) => named.has(path.toLowerCase()));
}
