import { Failure } from '../model/failure.js';
import { normalizeName } from '../model/project-name.js';
import type { Requirement, RequirementSet } from '../model/requirement.js';
import { placeOf } from './problem.js';
import { pinnedVersion } from './specifier.js';

/** True when pip would check hashes: a requirement or constraint carries one, or a file says `--require-hashes`. */
export function hashMode(set: RequirementSet): boolean {
  const hasHash = [...set.requirements, ...set.constraints].some(({ hashes }) => hashes.length > 0);
  return hasHash || set.options.some(({ name }) => name === 'require-hashes');
}

function namesOf(lines: readonly Requirement[]): ReadonlySet<string> {
  return new Set(lines.map(({ name }) => normalizeName(name)));
}

function isPinned({ specifier }: Requirement): boolean {
  return pinnedVersion(specifier) !== undefined || /^===[^,]+$/.test(specifier);
}

/**
 * Holds every requirement to what hash checking asks: pinned with `==`, and with a hash; a constraint on the same
 * project may bring either. To be called when hash checking is on.
 *
 * @param applies whether a requirement's marker holds in the target environment; others are not looked at
 * @throws Failure `hash-missing` naming every line that falls short
 */
export function checkHashMode(
  set: RequirementSet,
  applies: (requirement: Requirement) => boolean = () => true,
): void {
  const requirements = set.requirements.filter(applies);
  const lines = [...requirements, ...set.constraints.filter(applies)];
  const hashed = namesOf(lines.filter(({ hashes }) => hashes.length > 0));
  const pinned = namesOf(lines.filter(isPinned));
  const short = requirements.flatMap(({ name, origin }) => {
    const key = normalizeName(name);
    const wants = [
      ...(pinned.has(key) ? [] : ['a version with ==']),
      ...(hashed.has(key) ? [] : ['a --hash']),
    ];
    return wants.length > 0 ? [`${placeOf(origin)}: ${name} lacks ${wants.join(' and ')}.`] : [];
  });
  if (short.length === 0) return;
  throw new Failure({
    code: 'hash-missing',
    what: short.join('\n'),
    why: 'Hash checking is on, and it only means something when it covers every requirement.',
    fix: 'Pin each requirement with == and a --hash, as pip-compile --generate-hashes writes them, or take all hashes out.',
  });
}
