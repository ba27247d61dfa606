import { Failure } from '../../model/failure.js';
import { normalizeName } from '../../model/project-name.js';
import type { Requirement } from '../../model/requirement.js';

/** Allowed hashes by normalised project, from requirements, constraints and locks. */
export function allowedHashes(
  lines: readonly Pick<Requirement, 'name' | 'hashes'>[],
): ReadonlyMap<string, readonly string[]> {
  const allowed = new Map<string, string[]>();
  for (const { name, hashes } of lines) {
    if (hashes.length === 0) continue;
    const project = normalizeName(name);
    allowed.set(project, [...(allowed.get(project) ?? []), ...hashes]);
  }
  return allowed;
}

/**
 * In hash mode everything that would be installed needs a hash in the file, dependencies too, as with pip.
 * @throws Failure `hash-missing` naming every release that has none
 */
export function checkComplete(
  chosen: readonly { readonly name: string; readonly version: string }[],
  allowed: ReadonlyMap<string, readonly string[]>,
): void {
  const missing = chosen.filter(({ name }) => !allowed.has(normalizeName(name)));
  if (missing.length === 0) return;
  throw new Failure({
    code: 'hash-missing',
    what: `Expected a --hash for everything that would be installed, got none for: ${missing
      .map(({ name, version }) => `${name}==${version}`)
      .join(', ')}.`,
    why: 'With hashes in the file pip installs nothing without one; a dependency left out is a hole.',
    fix: 'Add the missing lines with their hashes (for example with `pip-compile --generate-hashes`).',
  });
}
