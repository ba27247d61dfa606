import { normalizeName } from '../model/project-name.js';
import type { Requirement } from '../model/requirement.js';
import { InvalidRequirement } from './cursor.js';
import type { Marker } from './marker-syntax.js';
import { parseMarker } from './marker-syntax.js';
import { parseSpecifier, satisfies } from './specifier.js';

type Environment = Readonly<Record<string, string>>;

/** Variables that are compared as versions when the other side is one. */
const VERSIONS: readonly string[] = [
  'implementation_version',
  'platform_release',
  'python_full_version',
  'python_version',
];

function lookUp(environment: Environment, name: string): string {
  const value = Object.hasOwn(environment, name) ? environment[name] : undefined;
  if (value === undefined) throw new InvalidRequirement('a marker variable that the environment defines', 1);
  return value;
}

function compareText(left: string, operator: string, right: string): boolean {
  switch (operator) {
    case 'in':
      return right.includes(left);
    case 'not in':
      return !right.includes(left);
    case '==':
    case '<=':
    case '>=':
      return left === right;
    case '!=':
      return left !== right;
    case '<':
    case '>':
      return false;
    default:
      throw new InvalidRequirement(`versions on both sides of ${operator}`, 1);
  }
}

function compareValues(key: string, left: string, operator: string, right: string): boolean {
  const specifier = VERSIONS.includes(key) ? parseSpecifier(operator + right) : undefined;
  return specifier === undefined ? compareText(left, operator, right) : satisfies(left, specifier);
}

function holds(marker: Marker, environment: Environment): boolean {
  if (marker.kind !== 'comparison') {
    const test = (part: Marker): boolean => holds(part, environment);
    return marker.kind === 'and' ? marker.parts.every(test) : marker.parts.some(test);
  }
  const { left, operator, right } = marker;
  const key = left.kind === 'variable' ? left.text : right.text;
  const value = lookUp(environment, key);
  const other = left.kind === 'variable' ? right.text : left.text;
  const literal = key === 'extra' ? normalizeName(other) : other;
  return left.kind === 'variable'
    ? compareValues(key, value, operator, literal)
    : compareValues(key, literal, operator, value);
}

/**
 * Evaluates a PEP 508 marker as pip does: once for each extra that is asked for (once without any when there is
 * none), true when one of them makes it true.
 *
 * @param environment the values of PEP 508's variables, as the target interpreter reports them
 * @throws InvalidRequirement when the marker is malformed or compares what cannot be compared
 */
export function evaluateMarker(marker: string, environment: Environment, extras: readonly string[]): boolean {
  const tree = parseMarker(marker);
  const full = (environment['python_full_version'] ?? '').replace(/\+$/, '+local');
  return (extras.length > 0 ? extras : ['']).some((extra) =>
    holds(tree, { ...environment, python_full_version: full, extra: normalizeName(extra) }),
  );
}

/**
 * Does a requirement count in the target environment? Also when its marker cannot be evaluated: pip, which is asked
 * about it then, says why.
 */
export function appliesIn({ marker }: Pick<Requirement, 'marker'>, environment: Environment): boolean {
  if (marker === undefined) return true;
  try {
    return evaluateMarker(marker, environment, []);
  } catch (error) {
    if (error instanceof InvalidRequirement) return true;
    throw error;
  }
}

export { parseRequirement } from './parse-requirement.js';
