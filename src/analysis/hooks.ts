import { invoke } from './invoke.js';
import type { Frame } from './machine-parts.js';
import { plainReference } from './names.js';
import { callSpecial } from './protocols.js';
import { UNKNOWN, label, type Callable, type Label, type Value } from './value.js';

const NO_KEYWORDS: ReadonlyMap<string, Value> = new Map();

function callWith(callable: Callable, what: Label, frame: Frame): void {
  const { node } = callable;
  if (node.kind === 'class') {
    // A class in the place of another: its methods are.
    for (const { callable: method } of callable.members?.names.values() ?? [])
      if (method !== undefined && method.node.kind !== 'class') callWith(method, what, frame);
    return;
  }
  const seen = label(UNKNOWN, [what]);
  invoke(
    callable,
    node.parameters.map(() => seen),
    NO_KEYWORDS,
    frame,
  );
}

/** A function put in the place of an attribute of something outside: what it is called with is other code's. */
export function replaceOutside(owner: Value, name: string, value: Value, frame: Frame): void {
  const { machine, scope } = frame;
  if (value.callable === undefined || owner.ref === undefined) return;
  if (owner.ref.startsWith('?') || machine.owns(scope.unit.path, owner.ref)) return;
  // A name that nothing binds may well stand for something of the package.
  if (owner === plainReference(owner.ref) && owner.ref !== 'builtins') return;
  if (name === 'excepthook') {
    // It hears of failures only, and reporters of errors are what it is for; an import ends by none.
    const inner: Frame = frame.reach === 'import' ? { ...frame, reach: 'call' } : frame;
    if (value.callable.node.kind !== 'class') invoke(value.callable, [], NO_KEYWORDS, inner);
    return;
  }
  // Clients call `on_message` and its kin with what the other side sends.
  callWith(value.callable, /^on(?:_[a-z]|[A-Z])/.test(name) ? 'network' : 'intercepted', frame);
}

/** An object of the package that other code hands what it handles: a log handler, or a filter of records. */
export function registerObject(object: Value | undefined, methods: readonly string[], frame: Frame): void {
  if (object !== undefined) callSpecial(object, methods, [label(UNKNOWN, ['intercepted'])], frame);
}

/** Calls whose function then hears of what other code does. */
export const HOOKS = /(?:addaudithook|settrace|setprofile|\.events\.register)$/;
