import { memberOf } from './attributes.js';
import { noteMade } from './pending.js';
import { invoke } from './invoke.js';
import type { Frame } from './machine-parts.js';
import { textValue } from '../values/constants.js';
import { plainReference } from './names.js';
import { callSpecial } from './protocols.js';
import { NO_KEYWORDS, UNKNOWN, label, type Callable, type Value } from '../values/value.js';
import { NO_LABELS, type Label } from '../values/labels.js';
import { makesKeys, takesPrivateKey } from '../facts/wallets.js';
import { sight } from './sight.js';

function callWith(callable: Callable, what: Label, frame: Frame, owner: Value = UNKNOWN): void {
  const { node } = callable;
  if (node.kind === 'class') {
    // A class in the place of another: its methods are.
    for (const { callable: method } of callable.members?.names.values() ?? [])
      if (method !== undefined && method.node.kind !== 'class') callWith(method, what, frame, owner);
    return;
  }
  // What a client hands on comes from where it is connected; where it hands on more than that, itself stands first.
  const isClientFirst = owner.host !== undefined && node.parameters.length > 1;
  const seen = label(owner.host === undefined ? UNKNOWN : { ...UNKNOWN, host: owner.host }, [what]);
  invoke(
    callable,
    node.parameters.map((_one, index) => (index === 0 && isClientFirst ? owner : seen)),
    NO_KEYWORDS,
    frame,
  );
}

/** A function put in the place of an attribute of something outside: what it is called with is other code's. */
export function replaceOutside(owner: Value, name: string, value: Value, frame: Frame, at: number): void {
  const { machine, scope } = frame;
  if (value.callable === undefined) return;
  if (owner.ref === undefined || owner.ref.startsWith('?')) {
    const { name: type = '' } = owner.bound ?? {};
    if (makesKeys(type, name))
      sight(frame, at, {
        behaviour: 'replaces-function',
        name: `${type}.${name}`,
        labels: NO_LABELS,
        steps: [],
      });
    return;
  }
  if (machine.owns(scope.unit.path, owner.ref)) return;
  // A name that nothing binds may well stand for something of the package.
  if (owner === plainReference(owner.ref) && owner.ref !== 'builtins') return;
  const replaced = `${owner.ref}.${name}`;
  if (takesPrivateKey(replaced))
    sight(frame, at, { behaviour: 'replaces-function', name: replaced, labels: NO_LABELS, steps: [] });
  if (name === 'excepthook') {
    // It hears of failures only, and reporters of errors are what it is for; an import ends by none.
    const inner: Frame = frame.reach === 'import' ? { ...frame, reach: 'call' } : frame;
    if (value.callable.node.kind !== 'class') invoke(value.callable, [], NO_KEYWORDS, inner);
    return;
  }
  // Clients call `on_message` and its kin with what the other side sends.
  const hears = ON.test(name);
  if (hears && owner.host === undefined)
    machine.pending.hearers.push({ callable: value.callable, path: scope.unit.path });
  callWith(value.callable, hears ? 'network' : 'intercepted', frame, owner);
}

/** A function that the interpreter itself calls now and then. */
export function hearAlways(value: Value | undefined, frame: Frame): void {
  if (value?.callable !== undefined) callWith(value.callable, 'intercepted', frame);
  else registerObject(value, ['__call__'], frame);
}

/** A function that a client calls with what the other side sends, now or once it is connected. */
export function hearFrom(client: Value, callable: Callable, frame: Frame): void {
  const { machine, scope } = frame;
  if (client.host === undefined) machine.pending.hearers.push({ callable, path: scope.unit.path });
  else callWith(callable, 'network', frame, client);
}

/** A client is connected to a host: the functions of its file that wait for what is sent hear from there. */
export function connectHearers(client: Value, frame: Frame): void {
  const { budget } = frame.machine;
  const { hearers } = frame.machine.pending;
  if (hearers.length === 0) return;
  budget.left -= hearers.length >> 3;
  const here = hearers.filter(({ path }) => path === frame.scope.unit.path);
  hearers.splice(0, hearers.length, ...hearers.filter((one) => !here.includes(one)));
  for (const { callable } of here) callWith(callable, 'network', frame, client);
}

const ON = /^on(?:_[a-z]|[A-Z])/;

/** A client that is made with the functions it calls with what the other side sends. */
export function hearOthers(client: Value, keywords: ReadonlyMap<string, Value>, frame: Frame): void {
  for (const [name, { callable }] of keywords)
    if (callable !== undefined && ON.test(name)) callWith(callable, 'network', frame, client);
}

/** An object of the package that other code hands what it handles: a log handler, or a filter of records. */
export function registerObject(object: Value | undefined, methods: readonly string[], frame: Frame): void {
  if (object !== undefined) callSpecial(object, methods, [label(UNKNOWN, ['intercepted'])], frame);
}

/** What decorates a function for the sake of the one who calls it, and hands it to nobody. */
const KEPT =
  /^(?:builtins|functools|contextlib|abc|typing|typing_extensions|dataclasses|enum|types|wrapt|decorator|six|pytest)\.|\.(?:wraps|setter|getter|deleter|property|cached_property|overload)$/;
const MOST_REGISTERED = 200;

/**
 * A function that was made inside another one and that code outside is handed: nobody but that code can call it. One of
 * a module or class is called for its own sake.
 */
export function register({ callable }: Value, by: string, frame: Frame): void {
  const { machine } = frame;
  if (callable !== undefined && HOOKS.test(by)) callWith(callable, 'intercepted', frame);
  if (callable === undefined || callable.node.kind === 'class' || machine.calls.active.size === 0) return;
  if (callable.scope.parent === undefined || callable.self !== undefined || KEPT.test(by)) return;
  if (machine.pending.registered.length < MOST_REGISTERED) machine.pending.registered.push(callable);
}

/** Calls whose function then hears of what other code does. */
export const HOOKS =
  /(?:addaudithook|settrace|setprofile|\.events\.register)$|^sqlalchemy\.event\.listen(?:s_for\(\))?$/;

/** What the making of a class calls: hooks of its bases, of its metaclass and of what stands in it. */
export function hookClass(
  made: Value,
  bases: readonly Value[],
  metaclass: Value | undefined,
  given: ReadonlyMap<string, Value>,
  frame: Frame,
): void {
  const call = (type: Value | undefined, name: string, args: readonly Value[]): void => {
    const hook = type?.callable === undefined ? undefined : memberOf(type.callable, name)?.callable;
    if (hook !== undefined && hook.node.kind !== 'class') invoke(hook, args, given, frame);
  };
  for (const base of bases) call(base, '__init_subclass__', [made]);
  const node = made.callable?.node;
  const named = textValue(node?.kind === 'class' ? node.name : '');
  // The names of the class, which its metaclass may change.
  const names = made.callable?.members?.names;
  const parts = [named, { ...UNKNOWN, items: bases }, { ...UNKNOWN, ...(names && { fields: names }) }];
  if (metaclass !== undefined) call(metaclass, '__prepare__', [metaclass, ...parts.slice(0, 2)]);
  if (metaclass !== undefined) call(metaclass, '__new__', [metaclass, ...parts]);
  call(metaclass, '__init__', [made, ...parts]);
  if (metaclass?.callable?.node.kind === 'class')
    noteMade({ ...UNKNOWN, type: metaclass.callable }, metaclass.callable, frame);
  else if (metaclass?.callable !== undefined) invoke(metaclass.callable, parts, NO_KEYWORDS, frame);
  for (const member of made.callable?.members?.names.values() ?? [])
    if (member.type !== undefined) callSpecial(member, ['__set_name__'], [made, UNKNOWN], frame);
}
