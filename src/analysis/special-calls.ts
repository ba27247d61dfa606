import { ARCHIVES } from './archives.js';
import { attributeOf, environmentVariable } from './attributes.js';
import type { Call } from './calls.js';
import { LIBRARY_COMPUTATIONS } from './computations.js';
import { iterate } from './constants.js';
import { entryOf } from './entry-of.js';
import { importModule } from './imports.js';
import { invoke } from './invoke.js';
import { bind } from './names.js';
import { observeCall } from './observe.js';
import { MODULE_LOADERS } from './module-loaders.js';
import { sight } from './sight.js';
import { TEMPORARY_FILES } from './temporary-files.js';
import { writeFile } from './written-files.js';
import { HOLE, UNKNOWN, blend, label, unionLabels, wholeText, type Label, type Value } from './value.js';

/** Something that only a decoded name says which: taken to be a builtin that runs what it is given. */
const HIDDEN_BUILTIN = 'builtins.?';

const DECODED: ReadonlySet<Label> = new Set<Label>(['decoded']);

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

/** Methods that commands of setuptools call by themselves. */
const INSTALLING_METHODS = [
  'initialize_options',
  'finalize_options',
  'run',
  'build_extensions',
  'build_extension',
];

/** The commands handed to `setup` run their methods when pip builds. */
const setUp: Special = ({ keywords, frame }) => {
  for (const [command, { callable }] of keywords.get('cmdclass')?.entries ?? []) {
    if (callable?.node.kind !== 'class') continue;
    if (!INSTALLING.test(command)) {
      frame.machine.spared.add(callable.node);
      continue;
    }
    const object = invoke(callable, [], new Map(), frame);
    for (const name of INSTALLING_METHODS) {
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

/** In pickled data the names of what it calls when it is read (`GLOBAL`, `STACK_GLOBAL`). */
const PICKLED_CALL =
  /c(?:posix|nt|os|builtins|__builtin__|subprocess)\n(?:system|popen|exec|eval|Popen|call|run)\n|\x8c.(?:posix|nt|os|builtins|subprocess)[^]{0,4}\x8c.(?:system|popen|exec|eval|Popen|call|run)/;

const unpickle: Special = (call) => {
  const [data] = call.args;
  if (!PICKLED_CALL.test(data?.text ?? '')) return undefined;
  sight(call.frame, call.at, {
    behaviour: 'runs-code',
    name: call.name,
    labels: unionLabels([data ?? UNKNOWN, { labels: DECODED }]),
    steps: data?.steps ?? [],
  });
  return UNKNOWN;
};

/** Where packages are installed. */
const SITE: Value = { ...UNKNOWN, text: `${HOLE}/site-packages` };

/** Calls whose meaning is Python's own. */
export const SPECIAL_CALLS: Readonly<Record<string, Special>> = {
  'builtins.getattr': getAttribute,
  'operator.attrgetter': keepName,
  'operator.attrgetter()': attributeByName,
  'setuptools.setup': setUp,
  'distutils.core.setup': setUp,
  'json.dump': dump,
  'pickle.dump': dump,
  'plistlib.dump': dump,
  'yaml.dump': dump,
  'builtins.__import__': load,
  'importlib.import_module': load,
  'importlib.__import__': load,
  'builtins.map': mapCall,
  'builtins.vars': ({ args: [owner] }) => owner ?? { ...UNKNOWN, ref: 'builtins.globals()' },
  'builtins.compile': ({ args: [text] }) => text,
  'builtins.dict': ({ args: [of], keywords }) => {
    const pairs = (of?.items ?? []).flatMap(({ items: [key, value] = [] }): [string, Value][] => {
      const name = wholeText(key);
      return name === undefined || value === undefined ? [] : [[name, value]];
    });
    if (of !== undefined && of.entries === undefined && pairs.length === 0) return undefined;
    return { ...UNKNOWN, entries: new Map([...(of?.entries ?? []), ...pairs, ...keywords]) };
  },
  'codecs.getdecoder': keepName,
  'codecs.getdecoder()': (call) => {
    const codec = call.receiver?.entries?.get('name');
    const made = LIBRARY_COMPUTATIONS['codecs.decode']?.([
      ...call.args.slice(0, 1),
      ...(codec ? [codec] : []),
    ]);
    return made === undefined ? undefined : { ...UNKNOWN, items: [made] };
  },
  'pickle.loads': unpickle,
  'pickle.load': unpickle,
  'builtins.staticmethod': ({ args: [wrapped] }) => wrapped,
  'builtins.super': ({ frame }) => frame.scope.names.get('self'),
  'os.environ.get': environment,
  'os.getenv': environment,
  'builtins.setattr': ({ args: [owner, name, value] }) => {
    const key = wholeText(name);
    if (key === undefined || value === undefined) return UNKNOWN;
    const names = owner?.fields ?? owner?.module?.names ?? owner?.callable?.members?.names;
    names?.set(key, value);
    return UNKNOWN;
  },
  'builtins.globals().update': ({ args: [more], keywords, frame }) => {
    for (const [name, value] of [...(more?.entries ?? []), ...keywords]) bind(frame.scope, name, value);
    return UNKNOWN;
  },
  'types.SimpleNamespace': ({ keywords }) => ({ ...UNKNOWN, fields: new Map(keywords) }),
  'argparse.Namespace': ({ keywords }) => ({ ...UNKNOWN, fields: new Map(keywords) }),
  'operator.methodcaller': (call) => ({ ...keepName(call), items: call.args.slice(1) }) as Value,
  'operator.methodcaller()': (call) => {
    const method = attributeByName(call);
    const args = call.receiver?.items ?? [];
    if (method?.callable !== undefined) return invoke(method.callable, args, call.keywords, call.frame);
    return method?.ref === undefined ? undefined : observeCall({ ...call, name: method.ref, args });
  },
  'pathlib.Path.home': () => label({ ...UNKNOWN, text: '~' }, ['directory']),
  'builtins.str.maketrans': makeTranslation,
  'string.maketrans': makeTranslation,
  'site.getsitepackages': () => ({ ...UNKNOWN, items: [SITE] }),
  'site.getusersitepackages': () => SITE,
  'sysconfig.get_path': () => SITE,
  'distutils.sysconfig.get_python_lib': () => SITE,
  ...ARCHIVES,
  ...TEMPORARY_FILES,
  ...MODULE_LOADERS,
};
