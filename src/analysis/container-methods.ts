import { replace } from './assign.js';
import { indexOf } from './attributes.js';
import type { Call } from './calls.js';
import { textValue } from './constants.js';
import { bind } from './names.js';
import { placeFrame } from './receivers.js';
import { UNKNOWN, blend, keyOf, type Value } from './value.js';

/** Values whose entries are the names of a module or of the interpreter. */
const NAMESPACE = /^(?:builtins(?:\.(?:globals|locals|vars)\(\))?|sys\.modules|\S+\.__dict__)$/;

const READS = /^(?:get|pop|setdefault|__getitem__)$/;
const MOST_ITEMS = 100_000;

/** A key as it stands in a dictionary's entries, as a value. */
function keyValue(key: string): Value {
  const number = /^#(-?[\d.]+)$/.exec(key)?.[1];
  if (number !== undefined) return { ...UNKNOWN, number: Number(number) };
  return key.startsWith('\0') ? UNKNOWN : textValue(key);
}

const pair = (key: Value, value: Value): Value => ({ ...UNKNOWN, items: [key, value] });

function change(receiver: Value, over: Partial<Value>, call: Call): void {
  if (call.place !== undefined) replace(call.place, { ...receiver, ...over }, placeFrame(call));
}

function ofEntries(entries: ReadonlyMap<string, Value>, method: string, call: Call): Value | undefined {
  const [key, otherwise] = call.args;
  if (READS.test(method)) {
    const known = keyOf(key);
    return known === undefined ? undefined : (entries.get(known) ?? otherwise);
  }
  const { receiver = UNKNOWN } = call;
  // What it was given under keys that are not known.
  const kept =
    receiver.labels.size === 0 ? [] : [{ ...UNKNOWN, labels: receiver.labels, steps: receiver.steps }];
  switch (method) {
    case 'values':
      return { ...UNKNOWN, items: [...entries.values(), ...kept] };
    case 'keys':
      return { ...UNKNOWN, items: [...entries.keys()].map(keyValue) };
    case 'items':
      return {
        ...UNKNOWN,
        items: [
          ...[...entries].map(([name, value]) => pair(keyValue(name), value)),
          ...kept.map((value) => pair(value, value)),
        ],
      };
    case 'copy':
      return receiver;
    case 'update': {
      const more = new Map([...entries, ...(key?.entries ?? []), ...call.keywords]);
      change(receiver, { ...blend([receiver, ...(key === undefined ? [] : [key])]), entries: more }, call);
      return UNKNOWN;
    }
    default:
      return undefined;
  }
}

function ofItems(items: readonly Value[], method: string, call: Call): Value | undefined {
  const [first, second] = call.args;
  const { receiver = UNKNOWN } = call;
  switch (method) {
    case 'pop': {
      const at = first === undefined ? items.length - 1 : first.number;
      const item = at === undefined ? undefined : items.at(at);
      if (at === undefined || item === undefined) return undefined;
      const index = at < 0 ? items.length + at : at;
      change(receiver, { items: items.filter((_, other) => other !== index) }, call);
      return item;
    }
    case '__getitem__':
      return first === undefined ? undefined : indexOf(receiver, first, call.frame);
    case 'copy':
    case '__iter__':
      return receiver;
    case 'extend':
      if (first?.items === undefined || items.length + first.items.length > MOST_ITEMS) return undefined;
      change(receiver, { ...blend([receiver, first]), items: [...items, ...first.items] }, call);
      return UNKNOWN;
    case 'insert':
      if (first?.number === undefined || second === undefined || items.length > MOST_ITEMS) return undefined;
      change(
        receiver,
        { ...blend([receiver, second]), items: items.toSpliced(first.number, 0, second) },
        call,
      );
      return UNKNOWN;
    case 'reverse':
      change(receiver, { items: items.toReversed() }, call);
      return UNKNOWN;
    default:
      return undefined;
  }
}

/** Names bound by `globals().update({…})`. */
function bindAll({ args, keywords, frame }: Call): Value {
  for (const [name, value] of [...(args[0]?.entries ?? []), ...keywords]) bind(frame.scope, name, value);
  return UNKNOWN;
}

/** Methods of dictionaries, lists and tables of names. */
export function containerMethod(receiver: Value, method: string, call: Call): Value | undefined {
  const [key] = call.args;
  if (receiver.ref !== undefined && NAMESPACE.test(receiver.ref)) {
    if (key !== undefined && READS.test(method)) return indexOf(receiver, key, call.frame);
    return method === 'update' && receiver.ref.startsWith('builtins.') ? bindAll(call) : undefined;
  }
  if (receiver.entries !== undefined && receiver.ref === undefined)
    return ofEntries(receiver.entries, method, call);
  return receiver.items === undefined ? undefined : ofItems(receiver.items, method, call);
}
