import { blend } from '../values/blend.js';
import { NO_KEYWORDS, UNKNOWN, markPartial, type Callable, type Value } from '../values/value.js';
import { memberOf } from './attributes.js';
import { lineOf } from './class-line.js';
import { invoke } from './invoke.js';
import type { Frame } from './machine-parts.js';

/** Calls the first of some special methods that an object's class of the package has; undefined when it has none. */
export function callSpecial(
  object: Value,
  names: readonly string[],
  args: readonly Value[],
  frame: Frame,
): Value | undefined {
  if (object.type === undefined) return undefined;
  for (const name of names) {
    const method = memberOf(object.type, name)?.callable;
    if (method !== undefined && method.node.kind !== 'class')
      return invoke({ ...method, self: object }, args, NO_KEYWORDS, frame);
  }
  return undefined;
}

const OPERATORS: Readonly<Record<string, string>> = {
  '+': 'add',
  '-': 'sub',
  '*': 'mul',
  '/': 'truediv',
  '//': 'floordiv',
  '%': 'mod',
  '@': 'matmul',
  '**': 'pow',
  '<<': 'lshift',
  '>>': 'rshift',
  '&': 'and',
  '|': 'or',
  '^': 'xor',
};

/** What an operation on an object of the package yields, where its class says so. */
export function callOperator(operator: string, operands: readonly Value[], frame: Frame): Value | undefined {
  const name = OPERATORS[operator];
  const [left, right] = operands;
  if (name === undefined || left === undefined || right === undefined) return undefined;
  return (
    callSpecial(left, [`__i${name}__`, `__${name}__`], [right], frame) ??
    callSpecial(right, [`__r${name}__`], [left], frame)
  );
}

/** What an operator asks the value on its left for, and else the one on its right. */
const COMPARISONS: Readonly<Record<string, readonly [readonly string[], readonly string[]]>> = {
  '==': [['__eq__'], ['__eq__']],
  '!=': [
    ['__ne__', '__eq__'],
    ['__ne__', '__eq__'],
  ],
  '<>': [['__ne__'], ['__ne__']],
  '<': [['__lt__'], ['__gt__']],
  '<=': [['__le__'], ['__ge__']],
  '>': [['__gt__'], ['__lt__']],
  '>=': [['__ge__'], ['__le__']],
  in: [['__eq__'], ['__contains__', '__iter__', '__getitem__']],
  is: [[], []],
};
const UNARY = ['__neg__', '__invert__', '__pos__', '__bool__', '__len__'];

/** Comparisons, tests and signs of which only the effect is of interest. `operators` stand between the values. */
export function callTests(values: readonly Value[], operators: readonly string[], frame: Frame): void {
  const [alone = UNKNOWN] = values;
  if (values.length === 1) for (const name of UNARY) callSpecial(alone, [name], [], frame);
  operators.forEach((operator, at) => {
    const [left = UNKNOWN, right = UNKNOWN] = values.slice(at, at + 2);
    const [ofLeft, ofRight] = COMPARISONS[operator.replace(/^not | not$/, '')] ?? [[], []];
    callSpecial(left, ofLeft, [right], frame);
    callSpecial(right, ofRight, [left], frame);
  });
}

/** Special methods that builtins call on what they are given. */
const BY_BUILTIN: Readonly<Record<string, readonly string[]>> = {
  'builtins.str': ['__str__', '__repr__'],
  'builtins.print': ['__str__', '__repr__'],
  'builtins.repr': ['__repr__'],
  'builtins.format': ['__format__', '__str__'],
  'builtins.bytes': ['__bytes__'],
  'builtins.len': ['__len__'],
  'builtins.bool': ['__bool__', '__len__'],
  'builtins.int': ['__int__', '__index__'],
  'builtins.hash': ['__hash__'],
  'builtins.dir': ['__dir__'],
  'builtins.next': ['__next__'],
  'builtins.abs': ['__abs__'],
  'builtins.reversed': ['__reversed__'],
};
const ITERATING = new Set(
  'iter list tuple set frozenset sum min max sorted any all enumerate dict zip map'.split(' '),
);

/** What a builtin yields for an object whose class of the package answers it. */
export function callByBuiltin(name: string, args: readonly Value[], frame: Frame): Value | undefined {
  const object = args.find(({ type }) => type !== undefined);
  if (object === undefined || !name.startsWith('builtins.')) return undefined;
  if (ITERATING.has(name.slice('builtins.'.length))) return iterated(object, frame);
  const names = Object.hasOwn(BY_BUILTIN, name) ? BY_BUILTIN[name] : undefined;
  return names === undefined ? undefined : callSpecial(object, names, [], frame);
}

/** A list of any number of items of which one is known. */
const anyNumberOf = (item: Value): Value => blend([item], { items: markPartial([item]) });

/** The lines of a file that was opened, where it is one of the package. */
function linesOf(opened: Value, frame: Frame): Value | undefined {
  const name = `${opened.ref ?? ''}.readlines`;
  const call = { at: 0, frame, name, method: 'readlines', receiver: opened, args: [], keywords: NO_KEYWORDS };
  const lines = frame.machine.outside.call(call);
  return lines.items === undefined && !lines.labels.has('shipped') ? undefined : lines;
}

/** What looping over an object of the package yields, or over a class that lists its members. */
export function iterated(object: Value, frame: Frame): Value | undefined {
  if (object.callable !== undefined) return membersOf(object.callable);
  if (object.ref === 'builtins.open()') return linesOf(object, frame);
  const iterator = callSpecial(object, ['__iter__', '__aiter__'], [], frame);
  if (iterator === undefined) {
    const item = callSpecial(object, ['__getitem__'], [UNKNOWN], frame);
    return item && anyNumberOf(item);
  }
  const next = callSpecial(iterator, ['__next__', '__anext__'], [], frame);
  return next === undefined ? iterator : anyNumberOf(next);
}

const ENUM = /^(?:enum|aenum)\.\w*(?:Enum|Flag)$/;

/** Whether a class is an `Enum`, of which the members are values. */
export function isEnum(type: Callable): boolean {
  return lineOf(type).some(({ bases = [] }) => bases.some(({ ref }) => ref !== undefined && ENUM.test(ref)));
}

/** `for member in Enumeration` */
function membersOf(type: Callable): Value | undefined {
  if (type.members === undefined || !isEnum(type)) return undefined;
  const items = [...type.members.names]
    .filter(([name, { callable }]) => callable === undefined && !name.startsWith('_'))
    .map(([, value]) => value);
  return { ...UNKNOWN, items };
}
