import { attributeOf, environmentVariable } from './attributes.js';
import type { Call } from './calls.js';
import { iterate } from './constants.js';
import { entryOf } from './entry-of.js';
import { importModule } from './imports.js';
import { invoke } from './invoke.js';
import { MODULE_LOADERS } from './module-loaders.js';
import { TEMPORARY_FILES } from './temporary-files.js';
import { UNKNOWN, blend, label, wholeText, type Value } from './value.js';

type Special = (call: Call) => Value | undefined;

const getAttribute: Special = ({ args: [owner, name, otherwise], frame }) => {
  const key = wholeText(name);
  if (owner === undefined) return undefined;
  if (key === undefined) return blend([owner, ...(otherwise === undefined ? [] : [otherwise])]);
  return attributeOf(owner, key, frame);
};

const load: Special = ({ args: [name], frame }) => {
  const module = wholeText(name);
  if (module === undefined || !/^[\w.]+$/.test(module)) return undefined;
  // `__import__('a.b')` gives `a`; following the whole path loses nothing that matters here.
  return importModule(module, frame);
};

/** `map(f, items)`: the calls happen for every item. */
const mapCall: Special = ({ args: [called, over], frame, name }) => {
  const items = over === undefined ? undefined : iterate(over);
  if (called === undefined || items === undefined || items.length > 100_000) return undefined;
  if (called.callable !== undefined) {
    const { callable } = called;
    const results = items.slice(0, 20_000).map((item) => invoke(callable, [item], new Map(), frame));
    return blend([], { items: results });
  }
  const special = called.ref === undefined ? undefined : entryOf(MAPPED, called.ref);
  if (special === undefined || name === '') return undefined;
  return blend([], { items: items.map((item) => special(item)) });
};

const MAPPED: Readonly<Record<string, (item: Value) => Value>> = {
  'builtins.chr': (item) =>
    blend([item], {
      ...(item.number === undefined ? {} : { text: String.fromCharCode(item.number) }),
      labels: new Set([...item.labels, 'decoded' as const]),
    }),
  'builtins.ord': (item) => blend([item], item.text === undefined ? {} : { number: item.text.charCodeAt(0) }),
  'builtins.str': (item) =>
    item.text === undefined && item.number !== undefined ? { ...item, text: String(item.number) } : item,
  'builtins.int': (item) =>
    item.number === undefined && item.text !== undefined
      ? blend([item], { number: Number(item.text) })
      : item,
};

/** The table of `str.maketrans(from, to)` or `str.maketrans({…})`, by character. */
const makeTranslation: Special = ({ args: [from, to] }) => {
  if (from?.entries !== undefined && to === undefined) return from;
  const [keys, values] = [wholeText(from), wholeText(to)];
  if (keys === undefined || values === undefined || keys.length > 2_000) return undefined;
  const letters = Array.from(values);
  const pairs = Array.from(keys, (key, at) => [key, { ...UNKNOWN, text: letters[at] ?? '' }] as const);
  return { ...UNKNOWN, entries: new Map(pairs) };
};

const environment: Special = ({ args: [key] }) => environmentVariable(key);

/** Calls whose meaning is Python's own. */
export const SPECIAL_CALLS: Readonly<Record<string, Special>> = {
  'builtins.getattr': getAttribute,
  'builtins.__import__': load,
  'importlib.import_module': load,
  'importlib.__import__': load,
  'builtins.map': mapCall,
  'builtins.vars': ({ args: [owner] }) => owner ?? { ...UNKNOWN, ref: 'builtins.globals()' },
  'builtins.compile': ({ args: [text] }) => text,
  'builtins.super': ({ frame }) => frame.scope.names.get('self'),
  'os.environ.get': environment,
  'os.getenv': environment,
  'builtins.setattr': ({ args: [owner, name, value] }) => {
    const key = wholeText(name);
    if (key !== undefined && value !== undefined) owner?.fields?.set(key, value);
    return UNKNOWN;
  },
  'pathlib.Path.home': () => label({ ...UNKNOWN, text: '~' }, ['directory']),
  'builtins.str.maketrans': makeTranslation,
  'string.maketrans': makeTranslation,
  ...TEMPORARY_FILES,
  ...MODULE_LOADERS,
};
