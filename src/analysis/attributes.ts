import type { Frame } from './machine-parts.js';
import { parentOf } from './computations.js';
import { invoke } from './invoke.js';
import { lookUp, plainReference, reference } from './names.js';
import { sinkKind } from './sinks.js';
import { variableLabel } from './sources.js';
import { HOLE, UNKNOWN, blend, isPlain, label, wholeText, type Callable, type Value } from './value.js';

/** Finds a method or class attribute, bases included. */
export function memberOf(type: Callable, name: string, depth = 0): Value | undefined {
  const own = type.members?.names.get(name);
  if (own !== undefined || depth > 8) return own;
  for (const base of type.bases ?? []) {
    const found = base.callable === undefined ? undefined : memberOf(base.callable, name, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isProperty(callable: Callable): boolean {
  return (
    callable.node.kind === 'function' &&
    callable.node.decorators.some((decorator) => decorator.kind === 'name' && decorator.name === 'property')
  );
}

function methodOf(owner: Value, type: Callable, name: string, frame: Frame): Value | undefined {
  const member = memberOf(type, name);
  if (member?.callable === undefined || member.callable.node.kind === 'class') return member;
  const bound = { ...member, callable: { ...member.callable, self: owner } };
  return isProperty(bound.callable) ? invoke(bound.callable, [], new Map(), frame) : bound;
}

/** Runs a method that Python calls by itself, such as `__enter__`; undefined where the object has none. */
export function callSpecial(
  owner: Value,
  name: string,
  args: readonly Value[],
  frame: Frame,
): Value | undefined {
  const member = owner.type === undefined ? undefined : memberOf(owner.type, name);
  if (member?.callable === undefined) return undefined;
  return invoke({ ...member.callable, self: owner }, args, new Map(), frame);
}

/** `path.parents`, given the first of them. */
function ancestors(first: Value): Value[] {
  const all = [first];
  for (let next = parentOf(first); all.length < 12 && next?.text !== undefined; next = parentOf(next))
    all.push(next);
  return all;
}

/** `owner.name` */
export function attributeOf(owner: Value, name: string, frame: Frame): Value {
  if (owner.module !== undefined)
    return owner.module.names.get(name) ?? (/^(?:loader|load_module)$/.test(name) ? owner : blend([owner]));
  const field = owner.fields?.get(name);
  if (field !== undefined) return field;
  if (owner.type !== undefined) {
    const found = methodOf(owner, owner.type, name, frame);
    if (found !== undefined) return found;
    const [base] = (owner.type.bases ?? []).filter((value) => value.ref !== undefined);
    return blend([owner], { ref: `${base?.ref ?? '?'}().${name}` });
  }
  if (owner.callable?.members !== undefined) {
    const found = memberOf(owner.callable, name);
    if (found !== undefined) return found;
  }
  if (owner.ref !== undefined) {
    if (name === '__dict__') return owner;
    if (name === '__file__' && /^[\w.]+$/.test(owner.ref))
      return { ...UNKNOWN, text: `${HOLE}/site-packages/${owner.ref.replaceAll('.', '/')}/__init__.py` };
    const found = reference(`${owner.ref}.${name}`);
    const outer = owner.labels.has('environment') && owner.ref === 'os' ? UNKNOWN : owner;
    if (isPlain(outer)) return found;
    return { ...blend([found, outer]), ...(found.ref === undefined ? {} : { ref: found.ref }) };
  }
  const parent = name === 'parent' || name === 'parents' ? parentOf(owner) : undefined;
  if (parent?.text !== undefined)
    return name === 'parent' ? parent : { ...UNKNOWN, items: ancestors(parent) };
  return isPlain(owner) ? plainReference(`?.${name}`) : blend([owner], { ref: `?.${name}` });
}

/** Variables that name folders: part of a path by which a file is known again. */
const FOLDER_KEYS =
  /^(?:APPDATA|LOCALAPPDATA|PROGRAMDATA|PUBLIC|TEMP|TMP|TMPDIR|USERPROFILE|HOME|WINDIR|SYSTEMROOT|XDG_CONFIG_HOME)$/i;

function variable(owner: Value, key: string | undefined): Value {
  const found = key === undefined ? undefined : variableLabel(key);
  const folder = key !== undefined && FOLDER_KEYS.test(key);
  const value: Value = { ...UNKNOWN, steps: owner.steps, ...(folder ? { text: `%${key}%` } : {}) };
  if (key === undefined) return label(value, ['environment']);
  return found === undefined ? value : label(value, [found]);
}

/** `os.environ[key]` and `os.getenv(key, otherwise)`: one variable, not the whole environment. */
export function environmentVariable(key: Value | undefined, otherwise?: Value): Value {
  const value = variable(UNKNOWN, wholeText(key));
  if (otherwise?.text === undefined || value.text !== undefined) return value;
  return label(otherwise, ['setting', ...value.labels]);
}

/** Items among which one that is called is looked for. */
const LONGEST_TABLE = 100;

const FUNCTIONS_OF_OS = /^(?:system|popen|exec[lv]p?e?|spawn[lv]p?e?|startfile)$/;

/** A name among the globals of some function of the standard library: `os.system` where it is one of `os`. */
function globalOf(key: string): Value {
  if (FUNCTIONS_OF_OS.test(key)) return reference(`os.${key}`);
  return key === '__builtins__' ? reference('builtins') : reference(key);
}

/** `owner[index]` */
export function indexOf(owner: Value, index: Value, frame: Frame): Value {
  const item = callSpecial(owner, '__getitem__', [index], frame);
  return item ?? itemOf(owner, index, frame);
}

function itemOf(owner: Value, index: Value, frame: Frame): Value {
  const key = wholeText(index);
  if (key !== undefined && /\.__globals__$/.test(owner.ref ?? '')) return globalOf(key);
  if (owner.ref === 'os.environ') return environmentVariable(index);
  if (key !== undefined) {
    const entry = owner.entries?.get(key);
    if (entry !== undefined) return entry;
    if (/^builtins\.(?:globals|locals|vars)\(\)$/.test(owner.ref ?? '')) return lookUp(frame.scope, key);
    if (owner.ref === 'sys.modules') return reference(key);
    if (owner.ref === 'builtins') return reference(`builtins.${key}`);
  }
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
    const called = inside.find(({ callable, ref }) => callable ?? (ref && sinkKind(ref)));
    const { ref, callable } = called ?? UNKNOWN;
    return blend([owner], { ...(ref && { ref }), ...(callable && { callable }) });
  }
  return blend([owner], owner.ref === undefined ? {} : { ref: `${owner.ref}[]` });
}
