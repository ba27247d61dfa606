import { compare, explain } from '@renovatebot/pep440';
import { Failure } from '../model/failure.js';
import { normalizeName } from '../model/project-name.js';
import type { Requirement } from '../model/requirement.js';
import { placeOf } from './problem.js';
import { pinnedVersion } from './specifier.js';

interface Pin {
  readonly version: string;
  readonly requirement: Requirement;
}

/** `==1.0` lets `1.0+local` in, so these two do not exclude each other; two different local labels do. */
function excludes(one: string, other: string): boolean {
  const [first, second] = [explain(one), explain(other)];
  if (first === null || second === null || compare(one, other) === 0) return false;
  return compare(first.public, second.public) !== 0 || (first.local !== null && second.local !== null);
}

function conflict(one: Pin, other: Pin): Failure {
  const [first, second] = [one, other].map(
    ({ version, requirement }) => `${requirement.name}==${version} (${placeOf(requirement.origin)})`,
  );
  return new Failure({
    code: 'requirements-conflict',
    what: `Expected one version of ${one.requirement.name}, got ${first ?? ''} and ${second ?? ''}.`,
    why: 'No release satisfies both, so pip would find no solution.',
    fix: 'Keep one of the two lines, or give them markers that exclude each other.',
  });
}

/**
 * Throws `requirements-conflict` naming both lines when one project is pinned to two versions. Only pins without a
 * marker count: whether a marker holds is decided for the target environment. Everything subtler is left to pip,
 * and so are constraints that contradict each other for a project nobody requires.
 */
export function checkConflicts(
  requirements: readonly Requirement[],
  constraints: readonly Requirement[],
): void {
  const pins = new Map<string, Pin>();
  const plain = requirements.filter(({ marker }) => marker === undefined);
  const wanted = new Set(plain.map(({ name }) => normalizeName(name)));
  const constrained = constraints.filter(({ name }) => wanted.has(normalizeName(name)));
  for (const requirement of [...requirements, ...constrained]) {
    const version = requirement.marker === undefined ? pinnedVersion(requirement.specifier) : undefined;
    if (version === undefined) continue;
    const name = normalizeName(requirement.name);
    const pin = { version, requirement };
    const known = pins.get(name);
    if (known !== undefined && excludes(known.version, version)) throw conflict(known, pin);
    pins.set(name, known ?? pin);
  }
}
