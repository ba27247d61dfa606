import { Failure } from '../model/failure.js';
import { normalizeName } from '../model/project-name.js';
import type { Requirement, RequirementSet } from '../model/requirement.js';
import { placeOf, printable } from './problem.js';
import { pinnedVersion } from './specifier.js';

/** True when pip would check hashes: a requirement or constraint carries one, or a file says `--require-hashes`. */
export function hashMode(set: RequirementSet): boolean {
  const hasHash = [...set.requirements, ...set.constraints, ...set.directs].some(
    ({ hashes }) => hashes.length > 0,
  );
  return hasHash || set.options.some(({ name }) => name === 'require-hashes');
}

/** Algorithms that hash checking relies on. */
const STRONG = ['sha256', 'sha384', 'sha512'] as const;

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
  applies: (requirement: Pick<Requirement, 'marker'>) => boolean = () => true,
): void {
  const requirements = set.requirements.filter(applies);
  const all = [...requirements, ...set.constraints.filter(applies)];
  const hashed = namesOf(all.filter(({ hashes }) => hashes.length > 0));
  const pinned = namesOf(all.filter(isPinned));
  const short = requirements.flatMap(({ name, origin }) => {
    const key = normalizeName(name);
    const wants = [
      ...(pinned.has(key) ? [] : ['a version with ==']),
      ...(hashed.has(key) ? [] : ['a --hash']),
    ];
    return wants.length > 0 ? [`${placeOf(origin)}: ${name} lacks ${wants.join(' and ')}.`] : [];
  });
  const open = set.directs.filter(applies).flatMap(({ source, shown, hashes, announced, origin }) => {
    const isHashed = hashes.length > 0 || STRONG.some((algorithm) => announced[algorithm] !== undefined);
    if (source.kind === 'folder' || source.kind === 'vcs')
      return [`${placeOf(origin)}: ${printable(shown)} is no single file that could have a hash.`];
    return isHashed ? [] : [`${placeOf(origin)}: ${printable(shown)} lacks a --hash.`];
  });
  const lines = [...short, ...open];
  if (lines.length === 0) return;
  throw new Failure({
    code: 'hash-missing',
    what: lines.join('\n'),
    why: 'Hash checking is on, and it only means something when it covers every requirement.',
    fix: 'Pin each requirement with == and a --hash, as pip-compile --generate-hashes writes them, or take all hashes out.',
  });
}
