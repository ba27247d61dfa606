import type { Reach } from '../../model/finding.js';
import { isUnasked } from '../values/reach.js';
import { isLater } from '../../python/syntax.js';
import type { Frame } from './machine-parts.js';
import { parentOf } from '../values/computations.js';
import { textValue } from '../values/constants.js';
import { lineOf } from './class-line.js';
import { variableOf } from './environment.js';
import { importModule, moduleMember, runModule } from './imports.js';
import { invoke } from './invoke.js';
import { docstring, lookUp, plainReference, reference } from './names.js';
import { callSpecial, isEnum } from './protocols.js';
import { sinkKind } from '../facts/sinks.js';
import type { Label } from '../values/labels.js';
import { credentialLabels } from '../values/sources.js';
import { outerBase } from './super-calls.js';
import {
  HOLE,
  MADE_WHEN_MISSING,
  UNKNOWN,
  isPlain,
  keyOf,
  label,
  wholeText,
  type Bound,
  type Callable,
  type Value,
} from '../values/value.js';
import { anyList, anyText } from '../values/alternatives.js';
import { blend } from '../values/blend.js';

/** Finds a method or class attribute, bases included. */
export function memberOf(type: Callable, name: string): Value | undefined {
  for (const { members } of lineOf(type)) {
    const found = members?.names.get(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a function stands behind one of the decorators that say what a method is given. */
export function isMarked({ node }: Callable, as: 'property' | 'classmethod' | 'staticmethod'): boolean {
  const isNamed = (name: string): boolean => name === as || (as === 'property' && PROPERTIES.test(name));
  return (
    node.kind === 'function' &&
    node.decorators.some((one) => (one.kind === 'name' || one.kind === 'attribute') && isNamed(one.name))
  );
}

/** What makes a method an attribute, whoever wrote it. */
const PROPERTIES = /^(?:cached|class|lazy|async_cached|threaded_cached|abstract)_?property$|^reify$/;

/** A method of a class as it is called on an object of it: a class method gets the class. */
export function boundTo(object: Value, method: Callable, type: Callable): Callable {
  return { ...method, self: isMarked(method, 'classmethod') ? { ...UNKNOWN, callable: type } : object };
}

/** A method that is asked of the class itself. */
function ofClass(type: Callable, member: Value, frame: Frame): Value {
  const { callable } = member;
  if (callable === undefined || !isMarked(callable, 'classmethod')) return member;
  const bound = { ...member, callable: boundTo(UNKNOWN, callable, type) };
  return isMarked(callable, 'property') ? invoke(bound.callable, [], new Map(), frame) : bound;
}

const PROPERTY = 'builtins.property()';

function methodOf(owner: Value, type: Callable, name: string, frame: Frame): Value | undefined {
  const member = memberOf(type, name);
  const getter = member?.bound?.owner.callable;
  // `name = property(function)`
  if (member?.ref === PROPERTY && getter !== undefined)
    return invoke(boundTo(type.self ?? owner, getter, type), [], new Map(), frame);
  // `name = partialmethod(function, …)`: the object comes first.
  if (member?.ref === 'functools.partialmethod()' && member.bound !== undefined)
    return { ...member, bound: { ...member.bound, args: [owner, ...(member.bound.args ?? [])] } };
  if (member?.callable === undefined || member.callable.node.kind === 'class')
    return (member && callSpecial(member, ['__get__'], [owner], frame)) ?? member;
  // Where a base was asked, the method still works for the object itself.
  const bind = (method: Callable): Callable => boundTo(type.self ?? owner, method, type);
  const bound = { ...member, callable: bind(member.callable), others: member.others?.map(bind) };
  if (!isMarked(bound.callable, 'property')) return bound;
  // What can be set as well mostly holds an object that everybody uses: followed for what runs unasked alone.
  const isShared = memberOf(type, `${name}.setter`) !== undefined && !isUnasked(frame.reach);
  return isShared ? bound : invoke(bound.callable, [], new Map(), frame);
}

/** `path.parents`, given the first of them. */
function ancestors(first: Value): Value[] {
  const all = [first];
  for (let next = parentOf(first); all.length < 12 && next?.text !== undefined; next = parentOf(next))
    all.push(next);
  return all;
}

/** What a class of the package computes for an attribute that its object does not have. */
function missing(owner: Value, name: string, frame: Frame): Value | undefined {
  return callSpecial(owner, ['__getattr__', '__getattribute__'], [textValue(name)], frame);
}

/** An attribute as a value of its own, which remembers what it was taken from where that matters for a call. */
export function takenFrom(
  owner: Value,
  name: string,
  found: Value,
  from: Pick<Bound, 'place' | 'scope'>,
): Value {
  if (found.callable !== undefined || found.module !== undefined || found.text !== undefined) return found;
  if (found.fields !== undefined || found.items !== undefined || found === owner) return found;
  const isModule = owner.ref !== undefined && !owner.ref.includes('(');
  if (isPlain(owner) && owner.text === undefined && isModule) return found;
  return { ...found, bound: { owner, name, ...from } };
}

/** The docstring of a function or class. */
function docOf(node: Callable['node']): Value {
  const body = node.kind === 'lambda' ? undefined : node.body;
  return body === undefined || isLater(body) ? UNKNOWN : docstring(body);
}

/** What the name of an attribute says of an object that the caller had a part in. */
function toldBy(owner: Value, name: string): readonly Label[] {
  if (!owner.labels.has('parameter')) return [];
  // An object that holds a key is handed about to sign with.
  return credentialLabels(name).filter((one) => one !== 'key-parameter');
}

/** Whether it is what the name of a member of an `Enum` stands for. */
const isMember = ({ text, number, ref, fields }: Value): boolean =>
  (text !== undefined || number !== undefined) && ref === undefined && fields === undefined;

/** `owner.name` */
export function attributeOf(owner: Value, name: string, frame: Frame): Value {
  if (name === 'value' && isMember(owner)) return owner;
  if (name === '__dict__' && owner.module !== undefined) return owner;
  if (name === '__dict__' && owner.fields !== undefined) return { ...UNKNOWN, fields: owner.fields };
  if (owner.module !== undefined)
    return (
      moduleMember(owner.module, name, frame) ??
      (/^(?:loader|load_module)$/.test(name) ? owner : blend([owner]))
    );
  const field = owner.fields?.get(name);
  if (field !== undefined) return field;
  if (owner.type !== undefined) {
    const found = methodOf(owner, owner.type, name, frame);
    if (found !== undefined) return found;
    const base = outerBase(owner.type);
    const computed = base === undefined && !/^__/.test(name) ? missing(owner, name, frame) : undefined;
    if (computed !== undefined) return computed;
    const told = reference(`${base ?? '?'}().${name}`);
    return blend([owner, told], { ref: `${base ?? '?'}().${name}` });
  }
  if (owner.callable?.members !== undefined) {
    const found = memberOf(owner.callable, name);
    const outside = owner.otherwise?.find(({ ref }) => ref !== undefined);
    const other = outside === undefined ? {} : { otherwise: [attributeOf(outside, name, frame)] };
    if (found !== undefined) return { ...ofClass(owner.callable, found, frame), ...other };
  }
  if (/^__(?:call|func|wrapped)__$/.test(name) && (owner.callable ?? owner.ref) !== undefined) return owner;
  if (name === '__dict__' && owner.callable?.members !== undefined)
    return { ...UNKNOWN, entries: owner.callable.members.names };
  // What the network gives is no function of this process, however it came to be mixed with one.
  if (name === '__code__' && owner.callable === undefined && owner.labels.has('network')) return UNKNOWN;
  if (owner.callable !== undefined && name === '__globals__') return plainReference('builtins.globals()');
  if (owner.callable !== undefined && name === '__doc__') return docOf(owner.callable.node);
  if (owner.ref !== undefined) {
    if (name === '__dict__' && owner.ref === 'builtins') return owner;
    if (name === '__dict__' && owner.ref === 'os') return label(reference('os.__dict__'), ['environment']);
    if (name === '__self__' && owner.ref.startsWith('builtins.')) return plainReference('builtins');
    if (name === '__file__' && /^[\w.]+$/.test(owner.ref))
      return { ...UNKNOWN, text: `${HOLE}/site-packages/${owner.ref.replaceAll('.', '/')}/__init__.py` };
    const found = reference(`${owner.ref}.${name}`);
    const outer = owner.labels.has('environment') && owner.ref === 'os' ? UNKNOWN : owner;
    if (isPlain(outer)) return found;
    const carried = { ...blend([found, outer]), ...(found.ref === undefined ? {} : { ref: found.ref }) };
    const isObject = owner.ref.endsWith(')') || owner.ref.startsWith('?');
    return isObject ? label(carried, toldBy(owner, name)) : carried;
  }
  const parent = name === 'parent' || name === 'parents' ? parentOf(owner) : undefined;
  if (parent?.text !== undefined)
    return name === 'parent' ? parent : { ...UNKNOWN, items: ancestors(parent) };
  if (isPlain(owner)) return plainReference(`?.${name}`);
  return label(blend([owner], { ref: `?.${name}` }), toldBy(owner, name));
}

/** What is found under a name; one that runs things is marked when the name had to be decoded. */
export function spelledBy(name: Value | undefined, found: Value): Value {
  const kind = found.ref === undefined ? undefined : sinkKind(found.ref);
  const isHidden = name?.labels.has('decoded') === true || name?.labels.has('computed') === true;
  return isHidden && (kind === 'code' || kind === 'process') ? label(found, ['spelled']) : found;
}

/** Something that only a decoded name says which: taken to be a builtin that runs what it is given. */
export const HIDDEN_BUILTIN = 'builtins.?';

/** Items among which one that is called is looked for. */
export const LONGEST_TABLE = 1_000;

const FUNCTIONS_OF_OS = /^(?:system|popen|exec[lv]p?e?|spawn[lv]p?e?|startfile)$/;

/** A name among the globals of some function of the standard library: `os.system` where it is one of `os`. */
function globalOf(key: string): Value {
  if (FUNCTIONS_OF_OS.test(key)) return reference(`os.${key}`);
  return key === '__builtins__' ? reference('builtins') : reference(key);
}

/** `Enumeration["NAME"]` */
function enumMember({ callable }: Value, index: Value): Value | undefined {
  const name = callable?.members === undefined ? undefined : wholeText(index);
  return callable !== undefined && name !== undefined && isEnum(callable)
    ? memberOf(callable, name)
    : undefined;
}

/** `Class[index]` of a class that says what that is. */
function itemOfClass({ callable }: Value, index: Value, frame: Frame): Value | undefined {
  const method =
    callable?.members === undefined ? undefined : memberOf(callable, '__class_getitem__')?.callable;
  if (method === undefined || method.node.kind === 'class') return undefined;
  return invoke({ ...method, self: { ...UNKNOWN, callable } }, [index], new Map(), frame);
}

/** `owner[index]` */
export function indexOf(owner: Value, index: Value, frame: Frame): Value {
  const item =
    callSpecial(owner, ['__getitem__', '__missing__'], [index], frame) ??
    enumMember(owner, index) ??
    itemOfClass(owner, index, frame);
  return item ?? itemOf(owner, index, frame);
}

/** Functions of one table that are followed when any of them may be meant. */
const MOST_OTHERS = 1_000;

/** What stands on the command line or is typed in, by the modules that read it. */
const TYPED_IN =
  /^(?:(?:argparse|optparse|docopt|fire|click|getpass)\b|sys\.argv|builtins\.(?:raw_)?input\b)/;

/** Whether whoever calls or runs the code says what it is; what runs unasked was told nothing. */
const isAsked = ({ labels, ref = '' }: Value, reach: Reach): boolean =>
  labels.has('parameter') || (!isUnasked(reach) && TYPED_IN.test(ref));

/** What is known of one of several things: which of them can be called. */
export function oneOf(values: readonly Value[], key: Value, { reach }: Frame): Partial<Value> {
  const called = values.find(({ callable, ref }) => callable ?? (ref && sinkKind(ref)));
  const { ref, callable } = called ?? UNKNOWN;
  const others = values.flatMap((one) => one.callable ?? []).filter((one) => one !== callable);
  return {
    ...(called === undefined && !isAsked(key, reach) ? { ...anyList(values), ...anyText(values) } : {}),
    ...(ref && { ref }),
    ...(callable && { callable }),
    ...(others.length > 0 && { others: others.slice(0, MOST_OTHERS) }),
  };
}

function itemOf(owner: Value, index: Value, frame: Frame): Value {
  const key = wholeText(index);
  if (key !== undefined && /\.__globals__$/.test(owner.ref ?? '')) return globalOf(key);
  if (owner.ref === 'os.environ') return variableOf(index, undefined, frame);
  const entry = owner.entries?.get(keyOf(index) ?? '\uFFFC') ?? owner.entries?.get(MADE_WHEN_MISSING);
  if (entry !== undefined) return entry;
  if (key !== undefined) {
    if (/^builtins\.(?:globals|locals|vars)\(\)$/.test(owner.ref ?? ''))
      return spelledBy(index, lookUp(frame.scope, key));
    if (owner.ref === 'sys.modules') return importModule(key, frame);
    if (owner.ref === 'builtins') return spelledBy(index, reference(`builtins.${key}`));
    if (owner.ref?.endsWith('.__dict__') === true && key === '__builtins__') return reference('builtins');
    if (owner.ref?.endsWith('.__dict__') === true) return reference(`${owner.ref.slice(0, -9)}.${key}`);
    // `vars(x)["y"]`: a module or object stands for its names.
    if (owner.module !== undefined || owner.fields !== undefined) return attributeOf(owner, key, frame);
  }
  if (owner.ref === 'builtins' && (index.labels.has('decoded') || index.labels.has('computed')))
    return blend([index], { ref: HIDDEN_BUILTIN });
  if (owner.ref === 'sys.modules' && index.ref === '__name__')
    return { ...UNKNOWN, module: runModule(frame.scope.unit, frame) };
  if (owner.items !== undefined && index.number !== undefined) {
    const at = index.number < 0 ? owner.items.length + index.number : index.number;
    const item = owner.items[at];
    if (item !== undefined) return item;
  }
  const letter = index.number === undefined ? undefined : wholeText(owner)?.at(index.number);
  if (letter !== undefined)
    return blend([owner], owner.isBytes === true ? { number: letter.charCodeAt(0) } : { text: letter });
  const size = (owner.items?.length ?? 0) + (owner.entries?.size ?? 0);
  if (size > 0) {
    // Whichever it is: one that is called matters more than one that is not. Long tables hold data.
    const inside = size > LONGEST_TABLE ? [] : [...(owner.items ?? []), ...(owner.entries?.values() ?? [])];
    return blend([owner], oneOf(inside, index, frame));
  }
  const told = owner.labels.has('parameter') && key !== undefined ? credentialLabels(key) : [];
  if (owner.ref === undefined) return label(blend([owner]), told);
  const ref = `${owner.ref}[]`;
  return blend([owner, reference(ref)], { ref });
}
