import { NO_KEYWORDS, UNKNOWN, type Value } from '../values/value.js';
import { memberOf } from './attributes.js';
import { callValue } from './calls.js';
import { rootFrame } from './create-machine.js';
import { invoke } from './invoke.js';
import { acts } from './live-functions.js';
import type { Frame, Machine } from './machine-parts.js';
import type { Made } from './pending.js';
import { onTheSide, spend } from './spend.js';

/**
 * Methods that Python calls without being told their name, wherever an object is printed, tested, compared, computed
 * with, hashed, copied, awaited or taken for a path. Those by which it is iterated or called are met where that is done.
 */
const IMPLICIT = [
  ...['str', 'repr', 'format', 'bytes', 'bool', 'hash', 'index', 'int', 'float', 'complex', 'dir', 'sizeof'],
  ...['eq', 'ne', 'lt', 'le', 'gt', 'ge', 'neg', 'pos', 'invert', 'abs', 'round', 'trunc'],
  ...['add', 'sub', 'mul', 'truediv', 'mod', 'pow', 'and', 'or', 'xor', 'lshift', 'rshift'].map(
    (name) => `r${name}`,
  ),
  ...['copy', 'deepcopy', 'getstate', 'reduce', 'reduce_ex', 'fspath', 'await', 'delattr', 'delitem'],
  ...['instancecheck', 'subclasscheck', 'mro_entries'],
].map((name) => `__${name}__`);

/** Evaluations that all of them may cost. */
const BUDGET = 100_000;

/** What `__reduce__` gives says what is called where the object is read back. */
function readBack({ items: [called, args] = [] }: Value, at: number, frame: Frame): void {
  if (called !== undefined) callValue(called, { at, frame, args: args?.items ?? [], keywords: NO_KEYWORDS });
}

function callOn({ object, type, reach }: Made, name: string, machine: Machine): void {
  const method = memberOf(type, name)?.callable;
  if (method === undefined || method.node.kind !== 'function') return;
  if (machine.calls.memo.has(method.node) || !acts(method)) return;
  const { node } = method;
  const frame = rootFrame(machine, method.scope.unit, reach);
  const args = node.parameters.slice(1).map(() => UNKNOWN);
  spend(frame, () => {
    const given = invoke({ ...method, self: object }, args, NO_KEYWORDS, frame);
    if (name.startsWith('__reduce')) readBack(given, node.at, frame);
  });
}

/** Calls the methods of objects made unasked that nothing called by name. To be asked once all modules have run. */
export function callImplicit(machine: Machine): void {
  onTheSide(machine, BUDGET, () => {
    for (const made of machine.pending.made.values())
      // A class that makes classes is called where one of these is.
      for (const name of made.object.fields === undefined ? [...IMPLICIT, '__call__'] : IMPLICIT)
        callOn(made, name, machine);
  });
}
