import { COPIED_FOR_ONE, replace } from './assign.js';
import { HIDDEN_BUILTIN, LONGEST_TABLE, indexOf, oneOf } from './attributes.js';
import { type Call, placeFrame } from './machine-parts.js';
import { textValue } from '../values/constants.js';
import { bind } from './names.js';
import { UNKNOWN, keyOf, label, markPartial, type Fields, type Value } from '../values/value.js';
import { setField } from '../values/changes.js';
import { grown } from '../values/carried.js';
import { blend } from '../values/blend.js';
import { either } from './evaluate.js';
import { inOrderOf } from './sorted-items.js';

/** Values whose entries are the names of a module or of the interpreter. */
const NAMESPACE = /^(?:builtins(?:\.(?:globals|locals|vars)\(\))?|sys\.modules|\S+\.__dict__)$/;

const READS = /^(?:get|pop|setdefault|__getitem__)$/;
const MOST_ITEMS = 100_000;
/** Entries that `setdefault` fills a table up to: each time it is copied. */
const MOST_SET = 500;

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

/** Looking through a table, or copying it, costs as much as it holds. */
function charge({ size }: ReadonlyMap<string, Value>, { frame }: Call): void {
  frame.machine.budget.left -= size / COPIED_FOR_ONE;
}

/** What was put in under keys that are not known. */
function underAnyKey(entries: ReadonlyMap<string, Value>): Value[] {
  const found: Value[] = [];
  for (const [name, value] of entries) if (name.startsWith('\0')) found.push(value);
  return found;
}

function ofEntries(entries: ReadonlyMap<string, Value>, method: string, call: Call): Value | undefined {
  const [key, otherwise] = call.args;
  if (READS.test(method)) {
    const known = keyOf(key);
    if (known === undefined) {
      const one =
        entries.size > LONGEST_TABLE
          ? {}
          : oneOf(
              [...entries.values(), ...(otherwise === undefined ? [] : [otherwise])],
              key ?? UNKNOWN,
              call.frame,
            );
      return one.callable === undefined && one.text === undefined && one.items === undefined
        ? undefined
        : blend([call.receiver ?? UNKNOWN, ...call.args], one);
    }
    const found = entries.get(known);
    if (found !== undefined) return found;
    charge(entries, call);
    if (method === 'setdefault' && otherwise !== undefined && entries.size < MOST_SET)
      change(call.receiver ?? UNKNOWN, { entries: new Map([...entries, [known, otherwise]]) }, call);
    // Under which key something stands may not be known.
    const open = underAnyKey(entries);
    return open.length === 0 ? otherwise : blend([...open, ...(otherwise === undefined ? [] : [otherwise])]);
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
      charge(entries, call);
      const more = new Map([...entries, ...(key?.entries ?? []), ...call.keywords]);
      change(receiver, { ...blend([receiver, ...(key === undefined ? [] : [key])]), entries: more }, call);
      return UNKNOWN;
    }
    default:
      return undefined;
  }
}

/** Puts one more at the end of a list or queue. */
function putIn(items: readonly Value[], given: Value | undefined, call: Call): Value {
  call.frame.machine.budget.left -= items.length / COPIED_FOR_ONE;
  if (given !== undefined && items.length < MOST_ITEMS)
    change(
      call.receiver ?? UNKNOWN,
      { ...blend([call.receiver ?? UNKNOWN, given]), items: grown(items, [given]) },
      call,
    );
  return UNKNOWN;
}

/** `list.sort(key=…)` */
function sortItems(items: readonly Value[], call: Call): Value {
  const sorted = inOrderOf(items, call);
  if (sorted !== undefined) change(call.receiver ?? UNKNOWN, { items: sorted }, call);
  return UNKNOWN;
}

function ofItems(items: readonly Value[], method: string, call: Call): Value | undefined {
  const [first, second] = call.args;
  const { receiver = UNKNOWN } = call;
  switch (method) {
    // Which one comes next depends on who else takes one, and how the queue orders them.
    case 'get':
    case 'get_nowait':
      return items.length === 0 ? undefined : either(items);
    case 'put':
    case 'put_nowait':
    case 'appendleft':
      return putIn(items, first, call);
    case 'sort':
      return sortItems(items, call);
    case 'popleft': {
      const [head, ...rest] = items;
      call.frame.machine.budget.left -= items.length >> 6;
      if (head !== undefined) change(receiver, { items: rest }, call);
      return head;
    }
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

const MOST_BYTES = 200_000;

/** `bytearray.append(number)` and `bytearray.extend(bytes)`. */
function ofBytes(text: string, method: string, call: Call): Value | undefined {
  const [given] = call.args;
  const { receiver = UNKNOWN } = call;
  const more =
    method === 'append' && given?.number !== undefined
      ? String.fromCharCode(given.number & 255)
      : method === 'extend'
        ? bytesOf(given)
        : undefined;
  if (method === 'append' && given !== undefined && more === undefined) {
    // Put together byte by byte, of what is not known.
    change(receiver, label(blend([receiver, given], { isBytes: true }), ['computed']), call);
    return UNKNOWN;
  }
  if (given === undefined || more === undefined || text.length > MOST_BYTES) return undefined;
  call.frame.machine.budget.left -= text.length >> 8;
  const grown = method === 'append' ? label(blend([receiver, given]), ['decoded']) : blend([receiver, given]);
  change(receiver, { ...grown, text: text + more, isBytes: true }, call);
  return UNKNOWN;
}

/** Bytes as they are given to a `bytearray`: a text of them, or a list of numbers. */
function bytesOf(given: Value | undefined): string | undefined {
  if (given?.text !== undefined) return given.isBytes === true ? given.text : undefined;
  const numbers = given?.items?.map(({ number }) => number);
  if (numbers === undefined || numbers.length > MOST_BYTES) return undefined;
  return numbers.some((number) => number === undefined)
    ? undefined
    : numbers.map((number = 0) => String.fromCharCode(number & 255)).join('');
}

/** Names bound by `globals().update({…})`. */
function bindAll({ args, keywords, frame }: Call): Value {
  for (const [name, value] of [...(args[0]?.entries ?? []), ...keywords]) bind(frame.scope, name, value);
  return UNKNOWN;
}

/** Methods of what stands for the names of an object: `vars(x).update(…)`, `x.__dict__.get(…)`. */
function ofNames(fields: Fields, method: string, call: Call): Value | undefined {
  if (method !== 'update') return method === 'setdefault' ? undefined : ofEntries(fields, method, call);
  for (const [name, value] of [...(call.args[0]?.entries ?? []), ...call.keywords])
    setField(fields, name, value);
  return UNKNOWN;
}

/** Methods of dictionaries, lists and tables of names. */
export function containerMethod(receiver: Value, method: string, call: Call): Value | undefined {
  const [key] = call.args;
  if (receiver.fields !== undefined && receiver.type === undefined && receiver.ref === undefined)
    return ofNames(receiver.fields, method, call);
  if (receiver.ref !== undefined && NAMESPACE.test(receiver.ref)) {
    if (key !== undefined && READS.test(method)) return indexOf(receiver, key, call.frame);
    // One of the builtins, whichever it is that the code picks out.
    const one = { ...UNKNOWN, ref: HIDDEN_BUILTIN };
    if (receiver.ref === 'builtins' && method === 'values') return { ...UNKNOWN, items: markPartial([one]) };
    if (receiver.ref === 'builtins' && method === 'items')
      return { ...UNKNOWN, items: markPartial([pair(UNKNOWN, one)]) };
    return method === 'update' && receiver.ref.startsWith('builtins.') ? bindAll(call) : undefined;
  }
  if (receiver.entries !== undefined && receiver.ref === undefined)
    return ofEntries(receiver.entries, method, call);
  if (receiver.text !== undefined && receiver.isBytes === true) return ofBytes(receiver.text, method, call);
  return receiver.items === undefined ? undefined : ofItems(receiver.items, method, call);
}
