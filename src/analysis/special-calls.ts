import { ARCHIVES } from './archives.js';
import { attributeOf, environmentVariable } from './attributes.js';
import type { Call } from './calls.js';
import { iterate } from './constants.js';
import { entryOf } from './entry-of.js';
import { importModule } from './imports.js';
import { invoke } from './invoke.js';
import { MODULE_LOADERS } from './module-loaders.js';
import { TEMPORARY_FILES } from './temporary-files.js';
import { writeFile } from './written-files.js';
import { UNKNOWN, blend, label, wholeText, type Value } from './value.js';

/** Something that only a decoded name says which: taken to be a builtin that runs what it is given. */
const HIDDEN_BUILTIN = 'builtins.?';

type Special = (call: Call) => Value | undefined;

const getAttribute: Special = ({ args: [owner, name, otherwise], frame }) => {
  const key = wholeText(name);
  if (owner === undefined) return undefined;
  if (key === undefined) {
    const hidden = name !== undefined && (name.labels.has('decoded') || name.labels.has('computed'));
    const parts = [owner, ...(name === undefined || !hidden ? [] : [name])];
    if (hidden && owner.ref !== undefined) return blend(parts, { ref: HIDDEN_BUILTIN });
    return blend([...parts, ...(otherwise === undefined ? [] : [otherwise])]);
  }
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

const environment: Special = ({ args: [key, otherwise], keywords }) =>
  environmentVariable(key, otherwise ?? keywords.get('default'));

/** `operator.attrgetter(name)`, which is kept until it is given an object. */
const keepName: Special = ({ args: [name], name: of }) => ({
  ...UNKNOWN,
  ref: `${of}()`,
  ...(name === undefined ? {} : { entries: new Map([['name', name]]) }),
});

const attributeByName: Special = ({ args: [owner], receiver, frame }) => {
  const name = wholeText(receiver?.entries?.get('name'));
  return owner === undefined || name === undefined ? undefined : attributeOf(owner, name, frame);
};

/** Commands that pip and build back ends call; others run only when somebody asks for them by name. */
const INSTALLING = /^(?:\0|install|develop|egg_info|build|bdist|sdist|dist_info|editable_wheel)/;

/** The commands handed to `setup` run their methods when pip builds. */
const setUp: Special = ({ keywords, frame }) => {
  for (const [command, { callable }] of keywords.get('cmdclass')?.entries ?? []) {
    if (callable?.node.kind !== 'class') continue;
    if (!INSTALLING.test(command)) {
      frame.machine.spared.add(callable.node);
      continue;
    }
    const object = invoke(callable, [], new Map(), frame);
    for (const name of ['initialize_options', 'finalize_options', 'run']) {
      const method = attributeOf(object, name, frame);
      if (method.callable !== undefined) invoke(method.callable, [], new Map(), frame);
    }
  }
  return undefined;
};

/** `json.dump(data, file)` and its like. */
const dump: Special = (call) => {
  const [data, file] = call.args;
  if (data !== undefined && file !== undefined) writeFile(file, { ...call, args: [data] });
  return UNKNOWN;
};

/** Calls whose meaning is Python's own. */
export const SPECIAL_CALLS: Readonly<Record<string, Special>> = {
  'builtins.getattr': getAttribute,
  'operator.attrgetter': keepName,
  'operator.attrgetter()': attributeByName,
  'setuptools.setup': setUp,
  'distutils.core.setup': setUp,
  'json.dump': dump,
  'pickle.dump': dump,
  'builtins.__import__': load,
  'importlib.import_module': load,
  'importlib.__import__': load,
  'builtins.map': mapCall,
  'builtins.vars': ({ args: [owner] }) => owner ?? { ...UNKNOWN, ref: 'builtins.globals()' },
  'builtins.compile': ({ args: [text] }) => text,
  'builtins.staticmethod': ({ args: [wrapped] }) => wrapped,
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
  ...ARCHIVES,
  ...TEMPORARY_FILES,
  ...MODULE_LOADERS,
};
