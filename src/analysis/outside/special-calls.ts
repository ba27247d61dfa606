import { setField } from '../values/changes.js';
import { setName } from '../machine/names.js';
import { SHIPPED_SETTINGS } from './shipped-settings.js';
import { ARCHIVES } from './archives.js';
import { attributeOf, indexOf } from '../machine/attributes.js';
import { attributeByText, callValue } from '../machine/calls.js';
import type { Call } from '../machine/machine-parts.js';
import { LIBRARY_COMPUTATIONS } from '../values/computations.js';
import { otherCalls, otherLists, otherTexts } from '../values/alternatives.js';
import { iterate } from '../values/constants.js';
import { entryOf } from '../facts/entry-of.js';
import { importModule } from '../machine/imports.js';
import { replaceOutside } from '../machine/hooks.js';
import { LIBRARY_CALLS } from './library-calls.js';
import { MODULE_LOADERS } from './module-loaders.js';
import { superOf } from '../machine/super-calls.js';
import { COLLECTIONS } from './collections.js';
import { ENVIRONMENT_CALLS } from './environment-calls.js';
import { TUPLE_CLASSES } from './tuple-classes.js';
import { TEMPORARY_FILES } from './temporary-files.js';
import { writeFile } from './written-files.js';
import { SETUP_CALLS } from './setup-commands.js';
import { NO_KEYWORDS, HOLE, UNKNOWN, flatten, keyOf, label, wholeText, type Value } from '../values/value.js';
import { blend } from '../values/blend.js';

type Special = (call: Call) => Value | undefined;

const getAttribute: Special = ({ args: [owner, name, otherwise], frame }) => {
  if (owner === undefined) return undefined;
  const found = attributeByText(owner, name, frame);
  const isFound = wholeText(name) !== undefined || (found.ref ?? found.callable) !== undefined;
  return isFound || otherwise === undefined ? found : blend([found, otherwise]);
};

/** A dotted name that is known; `f"{__name__}.x"` is relative to the package. */
function moduleName(name: Value | undefined): string | undefined {
  const module = name?.text?.replace(new RegExp(`^${HOLE}(?=\\.)`), '');
  return module !== undefined && /^[\w.-]+$/.test(module) ? module : undefined;
}

const load: Special = ({ args: [name], frame }) => {
  const module = moduleName(name);
  return module === undefined ? undefined : importModule(module, frame);
};

/** `__import__("a.b")` gives `a`, unless something of `a.b` is asked for. */
const loadTop: Special = ({ args, keywords, frame }) => {
  const module = moduleName(args[0] ?? keywords.get('name'));
  if (module === undefined) return undefined;
  const whole = importModule(module, frame);
  const wanted = args[3] ?? keywords.get('fromlist');
  if (wanted?.items !== undefined && wanted.items.length > 0) return whole;
  const [top = module] = /^\.*[^.]+/.exec(module) ?? [];
  return top === module ? whole : importModule(top, frame);
};

/** `map(f, items)`: the calls happen for every item. */
const mapCall: Special = ({ args: [called, over, ...more], at, frame, name }) => {
  const items = over === undefined ? undefined : iterate(over);
  if (called === undefined || items === undefined || items.length > 100_000 || more.length > 0)
    return undefined;
  const special = called.ref === undefined ? undefined : entryOf(MAPPED, called.ref);
  if (special !== undefined && name !== '') return blend([], { items: items.map((item) => special(item)) });
  const results = items
    .slice(0, 20_000)
    .map((item) => callValue(called, { at, frame, args: [item], keywords: NO_KEYWORDS }));
  return blend([], { items: results });
};

/** `functools.reduce(f, items, first)` */
const reduce: Special = ({ args: [called, over, first], at, frame }) => {
  const items = over === undefined ? undefined : iterate(over);
  if (called === undefined || items === undefined || items.length > 20_000) return undefined;
  const [start, ...rest] = first === undefined ? items : [first, ...items];
  if (start === undefined) return undefined;
  return rest.reduce(
    (left, right) => callValue(called, { at, frame, args: [left, right], keywords: NO_KEYWORDS }),
    start,
  );
};

/** The first of what is iterated over. */
/** Items of which any may be the next. */
const MOST_TAKEN = 200;

const next: Special = ({ args: [over, otherwise] }) => {
  const items = over === undefined ? undefined : iterate(over);
  const [first] = items ?? [];
  if (first === undefined || items === undefined) return otherwise;
  // How often it was asked before is not known.
  const more = items.slice(0, MOST_TAKEN);
  return {
    ...first,
    ...otherTexts(first.text, more),
    ...otherLists(first, more),
    ...otherCalls(first, more),
  };
};

/** `dict(pairs, key=value)` */
const makeDictionary: Special = ({ args: [from], keywords }) => {
  const pairs = (from?.items ?? []).flatMap((item): [string, Value][] => {
    const [key, value] = item.items ?? [];
    const name = keyOf(key);
    return name === undefined || value === undefined ? [] : [[name, value]];
  });
  if (from !== undefined && from.entries === undefined && pairs.length === 0 && keywords.size === 0)
    return undefined;
  const entries = new Map([...(from?.entries ?? []), ...pairs, ...keywords]);
  const { labels, steps } = from ?? UNKNOWN;
  return { ...UNKNOWN, labels, steps, entries };
};

/** `map` of builtins over items, without the cost of a call for each: long payloads are put together by it. */
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

/** `operator.attrgetter(name)`, which is kept until it is given an object. */
const keepName: Special = ({ args: [name], name: of }) => ({
  ...UNKNOWN,
  ref: `${of}()`,
  ...(name === undefined ? {} : { entries: new Map([['name', name]]) }),
});

const attributeByName: Special = ({ args: [owner], receiver, frame }) => {
  const path = wholeText(receiver?.entries?.get('name'))?.split('.');
  if (owner === undefined || path === undefined) return undefined;
  return path.reduce((value, name) => attributeByText(value, { ...UNKNOWN, text: name }, frame), owner);
};

/** `operator.methodcaller(name, …)`, which is kept until it is given an object. */
const keepMethod: Special = ({ args: [name, ...args], keywords, name: of }) => ({
  ...UNKNOWN,
  ref: `${of}()`,
  entries: new Map([
    ['name', name ?? UNKNOWN],
    ['args', { ...UNKNOWN, items: args }],
    ['keywords', { ...UNKNOWN, entries: keywords }],
  ]),
});

const callMethod: Special = ({ args: [owner], receiver, at, frame }) => {
  const kept = receiver?.entries;
  if (owner === undefined || kept === undefined) return undefined;
  const given = {
    args: kept.get('args')?.items ?? [],
    keywords: kept.get('keywords')?.entries ?? NO_KEYWORDS,
  };
  const method = attributeByText(owner, kept.get('name'), frame);
  const name = wholeText(kept.get('name'));
  return callValue(method, { at, frame, ...given }, name === undefined ? method.bound : { owner, name });
};

/** `operator.itemgetter(key)` */
const itemByKey: Special = ({ args: [owner], receiver, frame }) => {
  const key = receiver?.entries?.get('name');
  return owner === undefined || key === undefined ? undefined : indexOf(owner, key, frame);
};

/** `json.dump(data, file)` and its like. */
const dump: Special = (call) => {
  const [data, file] = call.args;
  if (data !== undefined && file !== undefined) writeFile(file, { ...call, args: [data] });
  return UNKNOWN;
};

/** `print(data, file=file)` */
const printInto: Special = (call) => {
  const file = call.keywords.get('file');
  if (file !== undefined) writeFile(file, call);
  return undefined;
};

/** `json.dumps(data)`: a text of which what stands in it is known, for rules that read what a file will hold. */
const dumps: Special = ({ args: [data] }) =>
  data?.entries === undefined && data?.items === undefined
    ? undefined
    : blend([data], { items: flatten(data).filter(({ text }) => text !== undefined) });

/** Where packages are installed. */
const SITE: Value = { ...UNKNOWN, text: `${HOLE}/site-packages` };

/** Calls whose meaning is Python's own. */
export const SPECIAL_CALLS: Readonly<Record<string, Special>> = {
  'builtins.getattr': getAttribute,
  'operator.attrgetter': keepName,
  'operator.attrgetter()': attributeByName,
  'operator.itemgetter': keepName,
  'operator.itemgetter()': itemByKey,
  'operator.methodcaller': keepMethod,
  'operator.methodcaller()': callMethod,
  'functools.reduce': reduce,
  'builtins.reduce': reduce,
  'builtins.next': next,
  ...TUPLE_CLASSES,
  'builtins.dict': makeDictionary,
  'collections.OrderedDict': makeDictionary,
  'builtins.property': ({ args: [getter] }) =>
    getter?.callable === undefined
      ? undefined
      : { ...UNKNOWN, ref: 'builtins.property()', bound: { owner: getter, name: 'fget' } },
  ...COLLECTIONS,
  ...ENVIRONMENT_CALLS,
  ...SETUP_CALLS,
  'builtins.print': printInto,
  'json.dump': dump,
  'json.dumps': dumps,
  'shutil.which': ({ args: [name] }) =>
    name?.text === undefined ? undefined : blend([name], { text: name.text }),
  'pickle.dump': dump,
  'plistlib.dump': dump,
  'yaml.dump': dump,
  'builtins.__import__': loadTop,
  'importlib.import_module': load,
  'importlib.__import__': loadTop,
  'builtins.map': mapCall,
  'builtins.vars': ({ args: [owner], frame }) =>
    owner === undefined ? { ...UNKNOWN, ref: 'builtins.globals()' } : attributeOf(owner, '__dict__', frame),
  'builtins.compile': ({ args: [text] }) => text,
  'codecs.getdecoder': keepName,
  'codecs.getdecoder()': (call) => {
    const codec = call.receiver?.entries?.get('name');
    const made = LIBRARY_COMPUTATIONS['codecs.decode']?.([
      ...call.args.slice(0, 1),
      ...(codec ? [codec] : []),
    ]);
    return made === undefined ? undefined : { ...UNKNOWN, items: [made] };
  },
  'builtins.staticmethod': ({ args: [wrapped] }) => wrapped,
  'builtins.classmethod': ({ args: [wrapped] }) => wrapped,
  'builtins.super': superOf,
  'builtins.setattr': ({ args: [owner, name, value], frame, at }) => {
    const key = wholeText(name);
    if (key === undefined || value === undefined) return UNKNOWN;
    if (owner !== undefined) replaceOutside(owner, key, value, frame, at);
    const scope = owner?.module ?? owner?.callable?.members;
    if (owner?.fields !== undefined) setField(owner.fields, key, value);
    else if (scope !== undefined) setName(scope, key, value);
    return UNKNOWN;
  },
  'types.SimpleNamespace': ({ keywords }) => ({ ...UNKNOWN, fields: new Map(keywords) }),
  'argparse.Namespace': ({ keywords }) => ({ ...UNKNOWN, fields: new Map(keywords) }),
  'pathlib.Path.home': () => label({ ...UNKNOWN, text: '~' }, ['directory']),
  'builtins.str.maketrans': makeTranslation,
  'string.maketrans': makeTranslation,
  'site.getsitepackages': () => ({ ...UNKNOWN, items: [SITE] }),
  'site.getusersitepackages': () => SITE,
  'sysconfig.get_path': () => SITE,
  'sysconfig.get_paths': () => ({
    ...UNKNOWN,
    entries: new Map([
      ['purelib', SITE],
      ['platlib', SITE],
    ]),
  }),
  'distutils.sysconfig.get_python_lib': () => SITE,
  ...ARCHIVES,
  ...LIBRARY_CALLS,
  ...TEMPORARY_FILES,
  ...MODULE_LOADERS,
  ...SHIPPED_SETTINGS,
};
