import type { Expression } from '../../python/syntax.js';
import { UNKNOWN, type Value } from '../values/value.js';

/** The major version of every Python that depsec installs for. */
const MAJOR = 3;
const VERSION = 'sys.version_info';
const FIRST_OF_VERSION = `${VERSION}.major`;

/** What comparisons with the version of Python came to, and nothing that was made of it or put in its place since. */
const TRUTHS = new WeakMap<Value, boolean>();

function compare(operator: string, by: number): boolean | undefined {
  switch (operator) {
    case '==':
      return by === 0;
    case '!=':
      return by !== 0;
    case '<':
      return by < 0;
    case '<=':
      return by <= 0;
    case '>':
      return by > 0;
    case '>=':
      return by >= 0;
    default:
      return undefined;
  }
}

function truthOf(left: Value, operator: string, right: Value): boolean | undefined {
  if (left.ref === FIRST_OF_VERSION && right.number !== undefined)
    return compare(operator, MAJOR - right.number);
  const [first, second, ...more] = right.items ?? [];
  if (left.ref !== VERSION || first?.number === undefined || more.length > 0) return undefined;
  if (first.number !== MAJOR) return compare(operator, MAJOR - first.number);
  // `(3,)` and `(3, 0)` come before each of them.
  return second === undefined || second.number === 0 ? compare(operator, 1) : undefined;
}

/** `sys.version_info[0] >= 3` and its kin, where all versions 3 of Python answer the same; undefined for anything else. */
export function versionTest(
  [left, right]: readonly Value[],
  [operator, ...more]: readonly string[],
): Value | undefined {
  if (left?.ref?.startsWith(VERSION) !== true || right === undefined || operator === undefined)
    return undefined;
  const truth = more.length > 0 ? undefined : truthOf(left, operator, right);
  if (truth === undefined) return undefined;
  const value: Value = { ...UNKNOWN };
  TRUTHS.set(value, truth);
  return value;
}

/** What a condition always is, if that is known: by the version of Python alone. */
export const truthOfVersion = (value: Value): boolean | undefined => TRUTHS.get(value);

/** Whether an expression may be evaluated again only to see what it comes to. */
export const isBrief = (condition: Expression): boolean =>
  condition.kind === 'name' ||
  (condition.kind === 'attribute' && condition.of.kind === 'name') ||
  (condition.kind === 'group' && condition.operators !== undefined);

/** `sys.version_info[0]`, `sys.version_info[:2]`, `tuple(sys.version_info)`; undefined for anything else. */
export function partOfVersion(owner: Value, index: Expression, at: Value): Value | undefined {
  if (owner.ref !== VERSION) return undefined;
  if (index.kind === 'slice') return index.bounds[0] === undefined ? owner : undefined;
  return at.number === 0 ? { ...UNKNOWN, ref: FIRST_OF_VERSION } : undefined;
}
