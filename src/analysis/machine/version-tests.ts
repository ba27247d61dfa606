import type { Expression } from '../../python/syntax.js';
import { UNKNOWN, wholeText, type Value } from '../values/value.js';
import { VERSION_TRUTHS } from '../values/version-truths.js';
import type { Call, Frame, Machine } from './machine-parts.js';
import { reference } from './names.js';

/** The major version of every Python that depsec installs for. */
const MAJOR = 3;
/** These very values: whatever is bound beside or made of them is another. */
const VERSION = reference('sys.version_info');
const FIRST_OF_VERSION = reference('sys.version_info.major');

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
  if (left === FIRST_OF_VERSION && right.number !== undefined) return compare(operator, MAJOR - right.number);
  const [first, second, ...more] = right.items ?? [];
  if (left !== VERSION || first?.number === undefined || more.length > 0) return undefined;
  if (first.number !== MAJOR) return compare(operator, MAJOR - first.number);
  // `(3,)` and `(3, 0)` come before each of them.
  return second === undefined || second.number === 0 ? compare(operator, 1) : undefined;
}

/** A number, or some of them, as they stand in the source. */
const isLiteral = (expression: Expression | undefined): boolean =>
  expression?.kind === 'number' ||
  (expression?.kind === 'list' && expression.items.every(({ kind }) => kind === 'number'));

/**
 * `sys.version_info[0] >= 3` and its kin, where all versions 3 of Python answer the same; undefined for anything else.
 */
export function versionTest(
  { parts, operators = [] }: Expression & { kind: 'group' },
  [left, right]: readonly Value[],
  { machine }: Frame,
): Value | undefined {
  const [operator] = operators;
  if (machine.version.isReplaced || operators.length !== 1 || operator === undefined) return undefined;
  if (left === undefined || right === undefined || !isLiteral(parts[1])) return undefined;
  const truth = truthOf(left, operator, right);
  if (truth === undefined) return undefined;
  const value: Value = { ...UNKNOWN };
  VERSION_TRUTHS.set(value, { truth, isRebound: false });
  return value;
}

/** Notes `setattr(sys, name, value)` and its kin, and whatever is done to `vars(sys)`. */
export function noteReplacement({ name, args: [owner, key], frame }: Call): void {
  const isRead = owner?.ref !== 'sys' || key === undefined || /^builtins\.(?:getattr|hasattr)$/.test(name);
  const text = wholeText(key);
  const isNamed = text === undefined ? /setattr|patch/.test(name) : text === 'version_info';
  if ((!isRead && isNamed) || name.startsWith('sys.__dict__.')) frame.machine.version.isReplaced = true;
}

/** Notes `sys.version_info = value`, `vars(sys)[name] = value` and `sys.modules["sys"] = value`. */
export function noteAssignment({ ref }: Value, name: string | undefined, { machine }: Frame): void {
  const isVersion = ref === 'sys' && name === 'version_info';
  const isModule = ref === 'sys.modules' && name === 'sys';
  if (isVersion || isModule || ref === 'sys.__dict__') machine.version.isReplaced = true;
}

/** What a condition always is, if that is known: by the version of Python alone. What is left out for it is noted. */
export function truthOfVersion(value: Value, { machine, scope }: Frame): boolean | undefined {
  const known = VERSION_TRUTHS.get(value);
  if (known !== undefined) machine.version.reliedOn.set(known, scope.unit.path);
  return known?.truth;
}

/** Files of which something was left out, and may run after all: what is put there later may stand there earlier. */
export function leftOut({ version }: Machine): readonly string[] {
  const doubtful = [...version.reliedOn].filter(([{ isRebound }]) => version.isReplaced || isRebound);
  return doubtful.map(([, path]) => path);
}

/** Whether an expression may be evaluated again only to see what it comes to. */
export const isBrief = (condition: Expression): boolean =>
  condition.kind === 'name' ||
  (condition.kind === 'attribute' && condition.of.kind === 'name') ||
  (condition.kind === 'group' && condition.operators !== undefined);

/** `sys.version_info[0]`, `sys.version_info[:2]`, `tuple(sys.version_info)`; undefined for anything else. */
export function partOfVersion(owner: Value, index: Expression, at: Value): Value | undefined {
  if (owner !== VERSION) return undefined;
  if (index.kind === 'slice') return index.bounds[0] === undefined ? owner : undefined;
  return at.number === 0 ? FIRST_OF_VERSION : undefined;
}
