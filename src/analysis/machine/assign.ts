import { setField } from '../values/changes.js';
import type { Expression } from '../../python/syntax.js';
import { iterate, textValue } from '../values/constants.js';
import { isUnasked } from '../values/reach.js';
import { boundTo, memberOf } from './attributes.js';
import { setVariable } from './environment.js';
import { noteAssignment } from './version-tests.js';
import { evaluate } from './evaluate.js';
import { invoke } from './invoke.js';
import { grown } from '../values/carried.js';
import { replaceOutside } from './hooks.js';
import type { Frame } from './machine-parts.js';
import { underName } from './mail-copies.js';
import { bind, ownerOf, scopeOf, setName } from './names.js';
import { callSpecial, iterated } from './protocols.js';
import { otherCalls, otherLists, otherTexts } from '../values/alternatives.js';
import { blend, deepLabels, deepSteps } from '../values/blend.js';
import { keyOf, label, joinSteps, type Value, NO_KEYWORDS } from '../values/value.js';
import { unionLabels, type Label } from '../values/labels.js';

/** `None` and values of which nothing is known, as `except ImportError: os = None` binds them. */
function saysNothing({ text, number, items, entries, ref, callable, fields, module, file }: Value): boolean {
  if (text !== undefined || number !== undefined || items !== undefined || entries !== undefined)
    return false;
  if (callable !== undefined || fields !== undefined || module !== undefined || file !== undefined)
    return false;
  return ref === undefined || ref === 'None';
}

/** Containers are copied when something is added, up to this size. */
const MOST_ENTRIES = 20_000;
/** Copied items that cost as much as one evaluation. */
export const COPIED_FOR_ONE = 32;

type Entries = ReadonlyMap<string, Value>;

/** Larger tables hold data, and are not looked through for what another branch put into them. */
const MOST_MERGED = 64;

function eitherEntry(before: Entries, now: Entries, { machine }: Frame): Entries {
  if (before === now || before.size > MOST_MERGED || now.size > MOST_MERGED) return now;
  machine.budget.left -= now.size >> 2;
  const either = new Map(before);
  for (const [key, value] of now) {
    const old = before.get(key);
    if (old === undefined || old === value) either.set(key, value);
    else
      either.set(key, {
        ...value,
        ...otherTexts(value.text, [old, value]),
        ...otherLists(value, [old, value]),
      });
  }
  return either;
}

/** In a branch the old binding may still hold: keep what it carried. */
export function merged(before: Value | undefined, value: Value, frame: Frame): Value {
  if (!frame.isConditional || before === undefined || before === value) return value;
  const { text, items, entries } = value;
  // Of two ways the one that leaves nothing says least.
  if (items?.length === 0 && before.items !== undefined) return carriedOn(value, before);
  const [first] = before.items ?? [];
  // One that was made of it, by adding something, is no other way.
  if (items !== undefined && first !== undefined && !items.includes(first))
    return carriedOn(before, { ...value, ...otherLists(value, [before, value]) });
  if (entries !== undefined && before.entries !== undefined)
    return carriedOn(before, { ...value, entries: eitherEntry(before.entries, entries, frame) });
  // A function or class that is defined in case that an import fails stands beside what is imported, and the like.
  if ((before.callable ?? value.callable) !== undefined)
    return carriedOn(before, { ...value, ...otherCalls(value, [before]) });
  if (before.text !== undefined && !(text?.startsWith(before.text) ?? false) && !saysNothing(value))
    return carriedOn(before, { ...value, ...otherTexts(text, [before, value]) });
  return carriedOn(before, value);
}

/** What the old binding carried, on the new one. */
function carriedOn(before: Value, value: Value): Value {
  if (saysNothing(value))
    return { ...before, labels: unionLabels([before, value]), steps: joinSteps([before, value]) };
  const labels = deepLabels([before]);
  if (labels.size === 0 && before.file === undefined && before.host === undefined) return value;
  return {
    ...value,
    labels: unionLabels([{ labels }, value]),
    steps: joinSteps([{ steps: deepSteps([before]) }, value]),
    ...(value.file === undefined && before.file !== undefined ? { file: before.file } : {}),
    ...(value.host === undefined && before.host !== undefined ? { host: before.host } : {}),
  };
}

/** What a container was before something was put into it. */
const BEFORE = new WeakMap<Value, Value>();
const MOST_ADDED = 64;

/** Whether a container is another one with more in it. */
export function grewFrom(value: Value, before: Value): boolean {
  let at: Value | undefined = value;
  for (let steps = 0; at !== undefined && steps < MOST_ADDED; steps += 1) {
    if (at === before) return steps > 0;
    at = BEFORE.get(at);
  }
  return false;
}

const MOST_CHANGED = 20_000;

/** Bytes of which one is changed; what they are afterwards is not known where that is not. */
function withByte(bytes: Value, { number: at }: Value, value: Value, { machine }: Frame): Value {
  const { text = '' } = bytes;
  const changed = label(blend([bytes, value], { isBytes: true }), ['decoded']);
  if (at === undefined || value.number === undefined || text.length > MOST_CHANGED) return changed;
  machine.budget.left -= text.length >> 8;
  const index = at < 0 ? text.length + at : at;
  const byte = String.fromCharCode(value.number & 255);
  return { ...changed, text: text.slice(0, index) + byte + text.slice(index + 1) };
}

/** `held.setdefault(key, {})[…] = …`: what it changes is in what holds it. */
function holderOf(of: Expression): Expression | undefined {
  const called = of.kind === 'call' ? of.called : undefined;
  return called?.kind === 'attribute' && /^(?:setdefault|get)$/.test(called.name) ? called.of : undefined;
}

function assignIndex(target: Expression & { kind: 'index' }, given: Value, frame: Frame): void {
  const container = evaluate(target.of, frame);
  const index = evaluate(target.index, frame);
  const key = keyOf(index);
  const value = underName(key, given);
  const holder = holderOf(target.of);
  if (holder !== undefined) {
    absorb(holder, evaluate(holder, frame), [value], frame);
    return;
  }
  if (callSpecial(container, ['__setitem__'], [index, value], frame) !== undefined) return;
  if (container.fields !== undefined && container.type === undefined && key !== undefined) {
    // What stands for the names of an object or class.
    setField(container.fields, key, merged(container.fields.get(key), value, frame));
    return;
  }
  if (container.fields !== undefined) {
    // An object that is a dictionary or list as well.
    setField(container.fields, '[]', merged(container.fields.get('[]'), value, frame));
    return;
  }
  noteAssignment(container, key, frame);
  if (container.ref === 'os.environ') setVariable(key, value, frame);
  if (container.isBytes === true && container.text !== undefined)
    replace(target.of, withByte(container, index, value, frame), frame);
  else if (container.ref === 'builtins.globals()' && key !== undefined) bind(frame.scope, key, value);
  else if (container.entries !== undefined && key !== undefined && container.entries.size < MOST_ENTRIES) {
    frame.machine.budget.left -= container.entries.size / COPIED_FOR_ONE;
    const entries = new Map(container.entries).set(key, value);
    const filled = { ...container, entries };
    BEFORE.set(filled, container);
    replace(target.of, filled, frame);
  } else absorb(target.of, container, [value], frame);
}

/** A container or object takes something in: its name carries it from now on. */
export function absorb(target: Expression, container: Value, values: readonly Value[], frame: Frame): void {
  const labels = deepLabels(values);
  const host = values.find((value) => value.host !== undefined)?.host;
  if (labels.size === 0 && host === undefined && container.items === undefined) return;
  frame.machine.budget.left -= (container.items?.length ?? 0) / COPIED_FOR_ONE;
  const items =
    container.items === undefined || container.items.length > MOST_ENTRIES
      ? {}
      : { items: grown(container.items, values) };
  const taken = {
    ...container,
    ...items,
    labels: unionLabels([container, { labels }]),
    steps: joinSteps([container, { steps: deepSteps(values) }]),
    ...(host === undefined ? {} : { host }),
  };
  BEFORE.set(taken, container);
  replace(target, taken, frame);
}

/** An object that changes stands for itself under its name, wherever that was bound. */
export function replace(target: Expression, value: Value, frame: Frame): void {
  if (target.kind === 'name') setName(ownerOf(frame.scope, target.name), target.name, value);
  else if (target.kind === 'attribute' || target.kind === 'index') assign(target, value, frame, true);
}

/** What stands for one item of a value that is not known item by item. */
function partOf(value: Value): Value {
  return blend([value], value.ref === undefined ? {} : { ref: `${value.ref}[]` });
}

/** What an object that hears of every change may hand on. */
const WORTH_TELLING: readonly Label[] = ['credential', 'key-parameter', 'secret', 'environment', 'capture'];

/** Words in a row, as commands and sentences are: no name and no setting. */
const WORDS = /\S\s+\S/;

/** Whether an object that hears of every change is told of this one. */
function isWorthTelling({ labels, text }: Value, { reach }: Frame): boolean {
  return WORTH_TELLING.some((one) => labels.has(one)) || (isUnasked(reach) && WORDS.test(text ?? ''));
}

/** What the class of an object does with what an attribute is set to: the setter of a property, or a descriptor. */
function setByClass(owner: Value, name: string, value: Value, frame: Frame): boolean {
  if (owner.type === undefined) return false;
  const setter = memberOf(owner.type, `${name}.setter`)?.callable;
  if (setter !== undefined) {
    invoke(boundTo(owner, setter, owner.type), [value], NO_KEYWORDS, frame);
    return true;
  }
  const member = memberOf(owner.type, name);
  if (member?.type !== undefined) callSpecial(member, ['__set__'], [owner, value], frame);
  return false;
}

/** `function.__code__ = code`: what the function does from now on is that code. */
function replaceCode(code: Value, at: number, frame: Frame): void {
  frame.machine.outside.call({ at, name: 'builtins.exec', args: [code], keywords: NO_KEYWORDS, frame });
}

/** An object that a property gives out: what it takes in is not kept under the name of the property. */
function isGivenOut(owner: Value, name: string, { items, entries }: Value): boolean {
  if (owner.type === undefined || items !== undefined || entries !== undefined) return false;
  return memberOf(owner.type, `${name}.setter`) !== undefined;
}

/**
 * Binds a value to a target: name, attribute, item, or a pattern of them.
 * @param isChange the same object stands there already, and took something in
 */
export function assign(target: Expression, value: Value, frame: Frame, isChange = false): void {
  const { scope } = frame;
  if (target.kind === 'name')
    bind(scope, target.name, merged(scopeOf(scope, target.name).names.get(target.name), value, frame));
  else if (target.kind === 'attribute') {
    const owner = evaluate(target.of, frame);
    if (target.name === '__code__') replaceCode(value, target.at, frame);
    noteAssignment(owner, target.name, frame);
    if (isChange ? isGivenOut(owner, target.name, value) : setByClass(owner, target.name, value, frame))
      return;
    if (owner.fields !== undefined) {
      if (isWorthTelling(value, frame))
        callSpecial(owner, ['__setattr__'], [textValue(target.name), value], frame);
      if (owner.fields.get(target.name) !== value)
        setField(owner.fields, target.name, merged(owner.fields.get(target.name), value, frame));
    } else if (owner.module !== undefined) setName(owner.module, target.name, value);
    else if (owner.callable?.members !== undefined)
      setName(
        owner.callable.members,
        target.name,
        merged(owner.callable.members.names.get(target.name), value, frame),
      );
    else if (value.callable !== undefined && owner.ref !== undefined)
      replaceOutside(owner, target.name, value, frame, target.at);
    else if (target.of.kind === 'name' || target.of.kind === 'attribute')
      absorb(target.of, owner, [value], frame);
  } else if (target.kind === 'index') assignIndex(target, value, frame);
  else if (target.kind === 'list') {
    const items = iterate(iterated(value, frame) ?? value);
    const star = target.items.findIndex((item) => item.kind === 'name' && item.star === true);
    const spare = (items?.length ?? 0) - target.items.length;
    target.items.forEach((item, index) => {
      const taken = index === star ? items?.slice(index, index + spare + 1) : undefined;
      // None at all: how many there are was not known.
      if (index === star) assign(item, blend([], { items: taken?.length ? taken : [blend([value])] }), frame);
      else assign(item, items?.[star >= 0 && index > star ? index + spare : index] ?? partOf(value), frame);
    });
  }
}
