import { noteRebinding } from '../values/version-truths.js';
import type { Statement } from '../../python/syntax.js';
import { UNKNOWN, label, type Value, type Scope } from '../values/value.js';
import { deepLabels } from '../values/blend.js';
import { entryOf } from '../facts/entry-of.js';
import { installedPath } from './shipped-files.js';
import { canonicalName, sinkKind } from '../facts/sinks.js';
import { sourceLabel } from '../values/sources.js';

const BUILTINS = new Set(
  (
    'all any ascii bin bool callable complex copyright delattr dir divmod float format frozenset hash hasattr id ' +
    'isinstance issubclass memoryview object oct pow property repr round slice staticmethod ' +
    '__import__ abs bytearray bytes chr compile dict enumerate eval exec execfile filter getattr globals hex input int super ' +
    'iter len list locals map min max next open ord print range reversed reload set setattr sorted str sum tuple type vars ' +
    'zip __builtins__ repr format bool hash dir frozenset any all object'
  ).split(' '),
);

/** A value known only by its dotted name; labelled when that name is a source. */
export function reference(name: string): Value {
  const known = REFERENCES.get(name);
  if (known !== undefined) return known;
  const made = makeReference(name);
  if (REFERENCES.size < MOST_REFERENCES) REFERENCES.set(name, made);
  return made;
}

/** References are the same for every package: a cache of pure results. */
const REFERENCES = new Map<string, Value>();
const MOST_REFERENCES = 50_000;

const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const PUNCTUATION = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';

/** Texts of the standard library from which payloads are spelled. */
const CONSTANTS: Readonly<Record<string, string>> = {
  'string.ascii_lowercase': LOWER,
  'string.ascii_uppercase': LOWER.toUpperCase(),
  'string.ascii_letters': LOWER + LOWER.toUpperCase(),
  'string.digits': '0123456789',
  'string.hexdigits': '0123456789abcdefABCDEF',
  'string.punctuation': PUNCTUATION,
  'string.printable': `0123456789${LOWER}${LOWER.toUpperCase()}${PUNCTUATION} \t\n\r\v\f`,
  'os.sep': '/',
  'os.path.sep': '/',
  'os.linesep': '\n',
};

function makeReference(name: string): Value {
  const ref = canonicalName(name);
  const text = entryOf(CONSTANTS, ref);
  if (text !== undefined) return { ...UNKNOWN, text };
  const found = sourceLabel(ref);
  const value = { ...UNKNOWN, ref };
  return found === undefined ? value : label(value, [found]);
}

/** The text that a module, class or function starts with. */
export function docstring([first]: readonly Statement[]): Value {
  const isText = first?.kind === 'expression' && first.value.kind === 'text';
  return isText ? { ...UNKNOWN, text: first.value.text } : UNKNOWN;
}

/** Finds what a name is bound to, as Python would from inside `scope`. */
export function lookUp(scope: Scope, name: string): Value {
  let stars: readonly string[] = NO_STARS;
  for (let current: Scope | undefined = scope; current !== undefined; current = current.parent) {
    if (current !== scope) (current.read ??= new Set()).add(name);
    const found = current.names.get(name);
    if (found !== undefined) return found;
    if (current.stars.length > 0) stars = [...stars, ...current.stars];
  }
  const starred = stars.map((module) => `${module}.${name}`);
  const known = starred.find((ref) => sinkKind(ref) !== undefined || sourceLabel(`${ref}()`) !== undefined);
  if (known !== undefined) return reference(known);
  if (name === '__builtins__') return plainReference('builtins');
  if (name === '__doc__') return docstring(scope.unit.tree.body);
  if (name === '__file__') return { ...UNKNOWN, text: installedPath(scope.unit.path) };
  return plainReference(BUILTINS.has(name) ? `builtins.${name}` : (starred[0] ?? name));
}

const NO_STARS: readonly string[] = [];

const ALL_NAMES = /^builtins\.(?:globals|locals|vars)\(\)$/;
const PLACES = /[({$](\w{1,100})/g;
const MOST_PLACES = 100;

/** Whether a value stands for the names that are bound where it is asked for: `locals()`. */
export const isAllNames = ({ ref = '', entries }: Value): boolean =>
  entries === undefined && ALL_NAMES.test(ref);

/** `locals()` as the table that a template is filled from: those names that have a place in it. */
export function namesFor(template: string, scope: Scope): ReadonlyMap<string, Value> {
  const names = [...template.matchAll(PLACES)].slice(0, MOST_PLACES).map(([, name = '']) => name);
  return new Map(names.map((name) => [name, lookUp(scope, name)]));
}

const CLASSES =
  /^(?:bool|bytearray|bytes|complex|dict|enumerate|filter|float|frozenset|int|list|map|memoryview|object|property|range|reversed|set|slice|str|tuple|type|zip)$/;

/** What a builtin prints as: payloads take the letters of names from there. */
export function builtinText(ref: string | undefined): string | undefined {
  const name = /^builtins\.(\w+)$/.exec(ref ?? '')?.[1];
  if (name === undefined || !BUILTINS.has(name)) return undefined;
  if (name === 'copyright') return 'Copyright (c) 2001-2023 Python Software Foundation.';
  return CLASSES.test(name) ? `<class '${name}'>` : `<built-in function ${name}>`;
}

/** A value known only by its dotted name, whatever that name is. */
export function plainReference(ref: string): Value {
  const known = PLAIN.get(ref);
  if (known !== undefined) return known;
  const made = { ...UNKNOWN, ref };
  if (PLAIN.size < MOST_REFERENCES) PLAIN.set(ref, made);
  return made;
}

const PLAIN = new Map<string, Value>();

/** A number that stays the same as long as what functions in a scope read from around them means what it meant. */
export function rebindingsSoFar(scope: Scope): number {
  let all = 0;
  for (let at: Scope | undefined = scope; at !== undefined; at = at.parent) all += at.rebindings ?? 0;
  return all;
}

function carrySameLabels(one: Value, other: Value): boolean {
  const [before, now] = [deepLabels([one]), deepLabels([other])];
  return before.size === now.size && [...now].every((label) => before.has(label));
}

/** Texts that are shorter are no program and no command. */
const SHORTEST_TOLD = 12;

/**
 * Whether a function that reads a name could do something else that matters: another function stands there, another way
 * out, a text of some length, or what a value carries is not what it was.
 */
function isOther(before: Value | undefined, value: Value): boolean {
  const { text, ref, host, callable } = value;
  if (before?.callable !== callable || before?.host !== host) return true;
  if (text !== before?.text && (text?.length ?? 0) >= SHORTEST_TOLD) return true;
  if (ref !== undefined && ref !== before?.ref && sinkKind(ref) !== undefined) return true;
  // What is handed to functions of a module leaves the module as it is.
  if (ref !== undefined && ref === before?.ref && !ref.includes('(')) return false;
  return value.labels.size > 0 && !carrySameLabels(before ?? UNKNOWN, value);
}

/** Sets a name in the very scope that is given. */
export function setName(scope: Scope, name: string, value: Value): void {
  const before = scope.names.get(name);
  scope.names.set(name, value);
  if (before !== undefined && before !== value) noteRebinding(before, value);
  if (before !== value && scope.read?.has(name) === true && isOther(before, value))
    scope.rebindings = (scope.rebindings ?? 0) + 1;
}

/** Binds a name where an assignment in `scope` binds it. */
export function bind(scope: Scope, name: string, value: Value): void {
  setName(scopeOf(scope, name), name, value);
}

/** The scope that a name is found in, else `scope` itself. */
export function ownerOf(scope: Scope, name: string): Scope {
  for (let at: Scope | undefined = scope; at !== undefined; at = at.parent) if (at.names.has(name)) return at;
  return scope;
}

/** The scope in which a name is bound that is assigned to in `scope`: another one after `global` or `nonlocal`. */
export function scopeOf(scope: Scope, name: string): Scope {
  if (scope.outer?.has(name) !== true) return scope;
  let target = scope;
  for (let at = scope.parent; at !== undefined; at = at.parent) {
    target = at;
    if (at.names.has(name) && at.outer?.has(name) !== true) return at;
  }
  return target;
}
