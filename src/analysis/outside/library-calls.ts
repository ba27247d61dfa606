import { absorb } from '../machine/assign.js';
import { callValue } from '../machine/calls.js';
import { hearAlways, registerObject } from '../machine/hooks.js';
import { invoke } from '../machine/invoke.js';
import { evaluateLayer } from '../machine/layers.js';
import { placeFrame, type Call } from '../machine/machine-parts.js';
import { callSpecial } from '../machine/protocols.js';
import { sight, stepAt } from '../machine/sight.js';
import { blend } from '../values/blend.js';
import { concatenate, textValue, withTextLabels } from '../values/constants.js';
import { HOLE, UNKNOWN, label, markPartial, type Callable, type Value } from '../values/value.js';
import { importsThrough } from './import-hooks.js';
import { noteClonedFrom } from './cloned-folders.js';
import { ADDRESS_REPLACEMENTS } from './address-replacements.js';
import { SECRET_SEARCHES } from './secret-searches.js';
import { AST_NODES } from './ast-nodes.js';
import { UNPICKLERS, unpickle } from './pickled-calls.js';
import { observeClipboard } from './observe-local.js';
import { runLater } from './run-program.js';
import { hostGiven } from './transports.js';
import { loseFile } from './written-files.js';

/** What is logged then goes where the handler sends it. */
const addHandler = (call: Call): Value => {
  const { frame, place, receiver } = call;
  const [handler] = call.args;
  registerObject(handler, ['emit', 'handle'], frame);
  if (handler?.host !== undefined && place !== undefined && receiver !== undefined)
    absorb(place, receiver, [handler], placeFrame(call));
  return UNKNOWN;
};

/** `loop.create_connection(protocol, host)`: the protocol is told of the stream, and of what arrives. */
function openStream(call: Call): undefined {
  const { at, frame } = call;
  const [protocol] = call.args;
  if (protocol === undefined) return;
  const host = hostGiven({ ...call, args: call.args.slice(1) });
  const stream = { ...UNKNOWN, ref: 'asyncio.Transport()', ...(host !== undefined && { host }) };
  const object = callValue(protocol, { at, frame, args: [], keywords: new Map() });
  callSpecial(object, ['connection_made'], [stream], frame);
  for (const method of ['data_received', 'datagram_received'])
    callSpecial(object, [method], [label(UNKNOWN, ['network'])], frame);
}

const QUESTIONS = [
  'builtins.input',
  'builtins.raw_input',
  'getpass.getpass',
  'click.prompt',
  'typer.prompt',
  'rich.prompt.Prompt.ask',
  'questionary.password().ask',
];

const LOOPS = ['get_event_loop()', 'get_running_loop()', 'new_event_loop()'];
const STREAMS = ['create_connection', 'create_datagram_endpoint', 'create_unix_connection'];

/** One of the letters of a text: passwords are made of such. */
const letterOf = ({ args: [among] }: Call): Value | undefined =>
  among?.text !== undefined || /^string\./.test(among?.ref ?? '')
    ? label(UNKNOWN, ['credential'])
    : undefined;

const HANDLERS = [
  ...['Handler', 'StreamHandler', 'FileHandler', 'NullHandler'],
  ...['RotatingFile', 'TimedRotatingFile', 'WatchedFile', 'Queue', 'Memory', 'SysLog'].map(
    (name) => `handlers.${name}Handler`,
  ),
];

const addFilter = ({ args: [filter], frame }: Call): undefined => {
  registerObject(filter, ['filter'], frame);
};

/** What is copied into memory that the clipboard is given next. */
const fillMemory = (call: Call): undefined => {
  const [to, from] = call.args;
  if (/\.GlobalLock\(\)$/.test(to?.ref ?? '') && from !== undefined)
    observeClipboard({ ...call, args: [from] });
};

/** What a search with a known pattern finds: one path that stands for all, with holes for what the pattern leaves open. */
function searched(pattern: Value | undefined, base?: Value): Value | undefined {
  if (pattern?.text === undefined) return undefined;
  const open = textValue(pattern.text.replace(/\*+|\?|\[[^\]]{1,40}\]/g, HOLE));
  const path = base === undefined ? open : concatenate([base, textValue('/'), open]);
  const found = label(withTextLabels(path), ['searched']);
  return blend([found], { items: [found] });
}

const globbed = ({ args: [pattern] }: Call): Value | undefined => searched(pattern);
const globbedBelow = ({ args: [pattern], receiver }: Call): Value | undefined =>
  searched(pattern, receiver ?? UNKNOWN);

const ANY_NAME: Value = label(textValue(HOLE), ['searched']);
/** Names of which there may be any number. */
const ANY_NAMES: Value = { ...ANY_NAME, text: undefined, items: markPartial([ANY_NAME]) };

/** `os.walk(folder)`: a folder, and the names of the folders and files in it. */
function walked(folder: Value | undefined): Value | undefined {
  if (folder?.text === undefined) return undefined;
  const round = { ...UNKNOWN, items: [label(folder, ['searched']), ANY_NAMES, ANY_NAMES] };
  return label(blend([folder], { items: markPartial([round]) }), ['searched']);
}

/** `os.listdir(folder)` */
const listed = (folder: Value | undefined): Value | undefined =>
  folder?.text === undefined ? undefined : label(blend([folder], { items: ANY_NAMES.items }), ['searched']);

/** A file at the top of a wheel that Python runs whenever it starts. */
const STARTS_FROM_WHEEL = /^[^\\/]+\.pth$|^(?:site|user)customize\.py$/;

/** `archive.writestr(name, text)`: back ends pack wheels, and what some of their files hold runs by itself. */
function packed(call: Call): undefined {
  const [name, text] = call.args;
  if (STARTS_FROM_WHEEL.test(name?.text ?? '')) runLater(text, call);
}

/** `os.dup2(socket.fileno(), 0)`: what is read and written from now on comes from, and goes to, a fixed place. */
function redirect({ args: [from], name, at, frame }: Call): undefined {
  if (from?.host === undefined || !/^socket\.\w+\(\)\.fileno\(\)$/.test(from.ref ?? '')) return;
  const { host, steps } = from;
  sight(frame, at, { behaviour: 'connects-shell', name, labels: new Set(), steps, host, text: host });
}

/** `ast.literal_eval(text)`: a text that is one literal. */
const readLiteral = ({ args: [text], at, frame }: Call): Value | undefined =>
  /^\s*[[({'"\dbrub-]/i.test(text?.text ?? '') ? evaluateLayer(text, at, frame) : undefined;

/** `codecs.register(search)`: what the codec that is found does to text that names it. */
function registerCodec({ args: [search], at, frame }: Call): Value {
  if (search?.callable === undefined) return UNKNOWN;
  frame.machine.pending.codecs.push(search.callable);
  decodeBy(search.callable, UNKNOWN, label(UNKNOWN, ['file']), { at, frame });
  return UNKNOWN;
}

/** What a codec of the package makes of a text. */
function decodeBy(
  search: Callable,
  name: Value,
  text: Value,
  { at, frame }: Pick<Call, 'at' | 'frame'>,
): Value | undefined {
  const found = invoke(search, [name], new Map(), frame);
  const decode = found.entries?.get('decode') ?? found.items?.[1];
  if (decode === undefined) return undefined;
  return callValue(decode, { at, frame, args: [text, UNKNOWN], keywords: new Map() }).items?.[0];
}

/** `codecs.decode(text, name)` of a codec that the package registered. */
function decodeOwn({ args: [text, name], at, frame }: Call): Value | undefined {
  if (text === undefined || name === undefined || frame.machine.pending.codecs.length === 0) return undefined;
  for (const search of frame.machine.pending.codecs) {
    const found = decodeBy(search, name, text, { at, frame });
    if (found !== undefined) return label(found, ['decoded']);
  }
  return undefined;
}

/** `type(f)` of a function makes functions; `type(name, bases, methods)` a class, of which its methods are known. */
const typeOf = ({ args: [value, ...more] }: Call): Value | undefined =>
  more[1]?.entries !== undefined
    ? { ...UNKNOWN, fields: new Map(more[1].entries) }
    : more.length === 0 && value?.callable !== undefined && value.callable.node.kind !== 'class'
      ? { ...UNKNOWN, ref: 'types.FunctionType' }
      : undefined;

const SECRET_PROMPT = /\b(?:tokens?|api[ _-]?key|secret|cookies?|session)\b/i;
const PASSWORD_PROMPT = /\bpass(?:word|wd|phrase|code)\b/i;
const KEY_PROMPT = /\bprivate[ _-]?key\b|\bmnemonic\b|\b(?:seed|recovery)[ _-]?phrase\b/i;

/** What the user is asked for, by the words of the question. */
function asked({ args, keywords, name }: Call): Value {
  const question = [...args.slice(0, 2), keywords.get('prompt')].map((value) => value?.text ?? '').join(' ');
  return label({ ...UNKNOWN, ref: `${name}()` }, [
    ...(SECRET_PROMPT.test(question) ? (['credential'] as const) : []),
    ...(PASSWORD_PROMPT.test(question) || name.startsWith('getpass.')
      ? (['credential', 'password'] as const)
      : []),
    ...(KEY_PROMPT.test(question) ? (['key-parameter'] as const) : []),
  ]);
}

/** The address a socket has here: it tells of this machine, and nothing of the other end. */
const ownAddress = ({ at, frame, name }: Call): Value =>
  label({ ...UNKNOWN, ref: `${name}()` }, ['address'], stepAt(at, frame, name));

/** What is raised as a rule, and holds what it is made with. */
const EXCEPTIONS = [
  ...['BaseException', 'Exception', 'ArithmeticError', 'AssertionError', 'AttributeError', 'ImportError'],
  ...['IndexError', 'KeyError', 'KeyboardInterrupt', 'LookupError', 'NameError', 'NotImplementedError'],
  ...['OSError', 'RuntimeError', 'StopIteration', 'SystemExit', 'TypeError', 'UserWarning', 'ValueError'],
];

/** `ValueError(text)`: its text is that of what it is made with, which `args` holds. */
function exception({ args }: Call): Value {
  const [first] = args;
  return {
    ...blend(args),
    ...(first?.text === undefined ? {} : { text: first.text }),
    fields: new Map([
      ['args', { ...UNKNOWN, items: args }],
      ['value', first ?? UNKNOWN],
    ]),
  };
}

/** What a field of a dataclass or its kin begins with. */
function fieldDefault({ args, at, keywords, frame }: Call): Value | undefined {
  const factory = keywords.get('default_factory') ?? keywords.get('factory');
  if (factory === undefined) return keywords.get('default') ?? args[0];
  return callValue(factory, { at, args: [], keywords: new Map(), frame });
}
const FIELDS = ['dataclasses.field', 'attr.ib', 'attr.field', 'attrs.field', 'pydantic.Field'];

/** Calls of the standard library whose meaning no general rule tells. */
export const LIBRARY_CALLS: Readonly<Record<string, (call: Call) => Value | undefined>> = {
  'ast.literal_eval': readLiteral,
  'builtins.type': typeOf,
  'os.dup2': redirect,
  ...Object.fromEntries(QUESTIONS.map((name) => [name, asked])),
  'codecs.decode': decodeOwn,
  'codecs.register': registerCodec,
  'codecs.CodecInfo': ({ args, keywords }) => ({
    ...UNKNOWN,
    ref: 'codecs.CodecInfo()',
    entries: new Map([['decode', keywords.get('decode') ?? args[1] ?? UNKNOWN]]),
  }),
  ...Object.fromEntries(UNPICKLERS.map((name) => [name, unpickle])),
  'logging.getLogger().addHandler': addHandler,
  'logging.root.addHandler': addHandler,
  'gc.callbacks.append': ({ args: [callback], frame }) => {
    hearAlways(callback, frame);
    return UNKNOWN;
  },
  'sys.meta_path.append': (call) => importsThrough(call, call.args[0]),
  'sys.meta_path.insert': (call) => importsThrough(call, call.args[1]),
  'importlib.util.spec_from_loader': (call) => importsThrough(call, call.args[1]),
  'importlib.machinery.ModuleSpec': (call) => importsThrough(call, call.args[1]),
  'ctypes.memmove': fillMemory,
  ...Object.fromEntries(
    ['getLogger()', ...HANDLERS.map((name) => `${name}()`)].map((of) => [
      `logging.${of}.addFilter`,
      addFilter,
    ]),
  ),
  ...Object.fromEntries(
    LOOPS.flatMap((loop) => STREAMS.map((method) => [`asyncio.${loop}.${method}`, openStream])),
  ),
  ...Object.fromEntries(
    EXCEPTIONS.flatMap((name) => [name, `builtins.${name}`]).map((name) => [name, exception]),
  ),
  ...Object.fromEntries(FIELDS.map((name) => [name, fieldDefault])),
  'os.remove': (call) => {
    loseFile(call.args[0], call);
  },
  'os.unlink': (call) => {
    loseFile(call.args[0], call);
  },
  'secrets.choice': letterOf,
  'git.Repo.clone_from': noteClonedFrom,
  'os.walk': ({ args: [folder], keywords }) => walked(folder ?? keywords.get('top')),
  'os.listdir': ({ args: [folder], keywords }) => listed(folder ?? keywords.get('path')),
  'glob.glob': globbed,
  'glob.iglob': globbed,
  'zipfile.ZipFile().writestr': packed,
  'socket.socket().getsockname': ownAddress,
  '?.glob': globbedBelow,
  '?.rglob': globbedBelow,
  ...Object.fromEntries(
    ['Path()', 'Path.cwd()', 'Path.home()'].flatMap((from) =>
      ['glob', 'rglob'].map((method) => [`pathlib.${from}.${method}`, globbedBelow]),
    ),
  ),
  ...AST_NODES,
  ...ADDRESS_REPLACEMENTS,
  ...SECRET_SEARCHES,
};
