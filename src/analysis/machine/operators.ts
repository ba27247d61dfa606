import type { Expression } from '../../python/syntax.js';
import { blend } from '../values/blend.js';
import { evaluateOperation } from '../values/constants.js';
import { UNKNOWN, type Value } from '../values/value.js';
import { noteComparison } from './checked-downloads.js';
import type { Frame } from './machine-parts.js';
import { isAllNames, namesFor } from './names.js';
import { callOperator, callTests } from './protocols.js';
import { versionTest } from './version-tests.js';

const isStarred = (item: Expression): boolean =>
  item.kind === 'spread' || (item.kind === 'name' && item.star === true);

/** The items of `[a, *more]`. */
export function spreadOut(items: readonly Expression[], values: readonly Value[]): readonly Value[] {
  if (!items.some(isStarred)) return values;
  return values.flatMap((value, at) => {
    const item = items[at];
    return item !== undefined && isStarred(item) ? (value.items ?? [value]) : [value];
  });
}

/** Values that are compared, or one in brackets. */
export function tested(
  expression: Expression & { kind: 'group' },
  parts: readonly Value[],
  frame: Frame,
): Value {
  const { operators = [] } = expression;
  if (parts.some(({ type }) => type !== undefined)) callTests(parts, operators, frame);
  noteComparison(parts, frame);
  const ofVersion = versionTest(expression, parts, frame);
  if (ofVersion !== undefined) return ofVersion;
  return parts.length === 1 ? blend(parts) : UNKNOWN;
}

/** `a + b`, `text % names` and the like. */
export function computed(operator: string, given: readonly Value[], frame: Frame): Value {
  const [left, right] = given;
  const isFilled = operator === '%' && left?.text !== undefined && right !== undefined && isAllNames(right);
  const operands = isFilled ? [left, { ...right, entries: namesFor(left.text, frame.scope) }] : given;
  const isOwn = operands.some(({ type }) => type !== undefined);
  return (
    (isOwn ? callOperator(operator, operands, frame) : undefined) ?? evaluateOperation(operator, operands)
  );
}
