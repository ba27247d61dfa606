import type { Argument, Expression } from '../python/syntax.js';
import { absorb } from './assign.js';
import { attributeOf, callSpecial } from './attributes.js';
import { readCallName } from './call-names.js';
import { callBack } from './callbacks.js';
import { BUILTIN_COMPUTATIONS, LIBRARY_COMPUTATIONS, hidesConstants } from './computations.js';
import { fillNamed, fillTemplate, textValue, withTextLabels } from './constants.js';
import { runDecoder } from './decoders.js';
import { entryOf } from './entry-of.js';
import { evaluate } from './evaluate.js';
import { FILE_METHODS, openFile, saveCapture, shippedContent, writeFile } from './written-files.js';
import { invoke } from './invoke.js';
import type { Frame } from './machine-parts.js';
import { builtinText, reference } from './names.js';
import { observeCall } from './observe.js';
import { stepAt } from './sight.js';
import { SPECIAL_CALLS } from './special-calls.js';
import { TEXT_METHODS } from './text-methods.js';
import { blend, label, wholeText, type Value } from './value.js';

/** A call with everything evaluated. */
export interface Call {
  readonly at: number;
  /** Dotted name of what is called, or empty. */
  readonly name: string;
  readonly receiver?: Value;
  readonly args: readonly Value[];
  readonly keywords: ReadonlyMap<string, Value>;
  readonly frame: Frame;
}

function evaluateArguments(args: readonly Argument[], frame: Frame): Pick<Call, 'args' | 'keywords'> {
  const positional: Value[] = [];
  const keywords = new Map<string, Value>();
  for (const { name, value } of args) {
    const evaluated = evaluate(value, frame);
    if (name === undefined) positional.push(evaluated);
    else if (name === '*') positional.push(...(evaluated.items ?? [evaluated]));
    else if (name === '**') for (const [key, inner] of evaluated.entries ?? []) keywords.set(key, inner);
    else keywords.set(name, evaluated);
  }
  return { args: positional, keywords };
}

function decode(call: Call): Value {
  const [input] = call.args;
  const known = wholeText(input);
  const text = known === undefined ? undefined : runDecoder(call.name, known);
  const step = stepAt(call.at, call.frame, call.name.replace(/^builtins\./, ''));
  const everything = [...call.args, ...(call.receiver === undefined ? [] : [call.receiver])];
  const how = /chr$|to_bytes$/.test(call.name) ? 'computed' : 'decoded';
  const value = blend(everything, text === undefined ? {} : { text, isBytes: true });
  return label(withTextLabels(value), [how], step);
}

/** A name or any other letters taken from how a builtin prints. */
function spelled({ name, receiver, args }: Call): Value | undefined {
  const printsItself = /\.__(?:str|repr|doc)__$/.test(name);
  const whole = printsItself
    ? builtinText(receiver?.ref)
    : /^builtins\.(?:str|repr)$/.test(name)
      ? builtinText(args[0]?.ref)
      : undefined;
  return whole === undefined ? undefined : label(textValue(whole), ['computed']);
}

function computed(call: Call): Value | undefined {
  const text = spelled(call);
  if (text !== undefined) return text;
  if (call.keywords.has('key')) return undefined;
  const compute = entryOf(BUILTIN_COMPUTATIONS, call.name) ?? entryOf(LIBRARY_COMPUTATIONS, call.name);
  return compute?.(call.args);
}

/** What a call of something outside the package yields: unknown, but carrying what went in. */
function opaqueResult(call: Call): Value {
  const back = callBack(call);
  const found = reference(`${call.name}()`);
  const receiver = call.receiver === undefined ? [] : [call.receiver];
  const result = blend([found, ...receiver, ...call.args, ...call.keywords.values(), ...back]);
  if (hidesConstants(call.name, call.args)) return label({ ...result, ref: found.ref ?? '?' }, ['computed']);
  if (found.labels.size === 0) return { ...result, ref: found.ref ?? '?' };
  if (found.labels.has('capture')) saveCapture(call);
  const step = stepAt(call.at, call.frame, call.name);
  return { ...result, ref: found.ref ?? '?', steps: [...result.steps, step].slice(-8) };
}

function textMethod(receiver: Value | undefined, method: string, call: Call): Value | undefined {
  if (receiver?.text === undefined || receiver.ref !== undefined) return undefined;
  if (method === 'format' && call.keywords.size > 0)
    return blend([receiver, ...call.args, ...call.keywords.values()], {
      text: fillNamed(receiver.text, call.args, call.keywords),
    });
  if (/^(?:safe_)?substitute$|^format_map$/.test(method)) {
    const named = call.args[0]?.entries ?? call.keywords;
    const fields = method === 'format_map' ? /\{(\w+)[^{}]*\}/g : /\$(?:(\w+)|\{(\w+)\})/g;
    return blend([receiver, ...named.values()], { text: fillTemplate(receiver.text, fields, named) });
  }
  const value = entryOf(TEXT_METHODS, method)?.(receiver, call.args);
  return value === undefined ? undefined : withTextLabels(value);
}

/** What `read` yields of a file of the package. */
function contentOf(call: Call, method: string): Value | undefined {
  const { receiver } = call;
  if (receiver === undefined || !/^read(?:_text|_bytes|lines)?$/.test(method)) return undefined;
  if (method.startsWith('read_')) return shippedContent(receiver, method === 'read_bytes', call);
  if (receiver.ref !== 'builtins.open()') return undefined;
  const content = shippedContent(receiver, receiver.isBytes === true, call);
  if (method === 'read' || content === undefined) return content;
  return TEXT_METHODS.splitlines?.(content, []);
}

/** Methods that put an object into the file or buffer they are given. */
const SAVERS = /^(?:save|savefig|tofile|dump|export|readinto|recv_into)$/;

/** Methods by which an object takes in the content of the file it is given. */
const READERS = /^(?:read|readfp|read_file|load|parse|parse_file)$/;

const HARMLESS_METHODS =
  /^(?:get|info|debug|warning|warn|error|exception|log|add_argument|format|join|items|keys|values|strip|split|startswith|endswith|read|json|decode|encode|lower|upper|match|search|findall|isfile|exists)$/;

function settle(call: Call, called: Expression, frame: Frame): Value {
  const { receiver } = call;
  const special = entryOf(SPECIAL_CALLS, call.name)?.(call);
  if (special !== undefined) return special;
  const { decodes, opensFile } = readCallName(call.name);
  const value = computed(call);
  if (value !== undefined) return value;
  if (decodes) return decode(call);
  if (opensFile) return openFile(call);
  const method = called.kind === 'attribute' ? called.name : '';
  const content = contentOf(call, method);
  if (content !== undefined) return content;
  if (receiver !== undefined && /^read_(?:text|bytes)$|^get_data$/.test(method))
    return openFile({ ...call, args: [receiver] });
  if (receiver !== undefined && FILE_METHODS.test(method)) writeFile(receiver, call);
  const observed = observeCall(call);
  if (observed !== undefined) {
    const opens = /^connect(?:_ex)?$/.test(method) && observed.host !== undefined && receiver !== undefined;
    if (opens && called.kind === 'attribute')
      absorb(called.of, receiver, [{ ...blend([]), host: observed.host }], frame);
    return observed;
  }
  if (call.name.startsWith('hashlib.')) frame.machine.hashing.add(frame.scope.unit.path);
  const result = opaqueResult(call);
  const secrets = call.args.filter((arg) => arg.labels.has('secret-path'));
  if (called.kind === 'attribute' && receiver !== undefined && secrets.length > 0 && READERS.test(method))
    absorb(
      called.of,
      receiver,
      secrets.map((path) => label(path, ['secret'])),
      frame,
    );
  if (called.kind === 'attribute' && receiver !== undefined && !HARMLESS_METHODS.test(method))
    absorb(called.of, receiver, [...call.args, ...call.keywords.values()], frame);
  return result;
}

/** A method that a class inherits from outside starts the ones it overrides: `Thread.start` calls `run`. */
function inheritedStart(receiver: Value | undefined, method: string, frame: Frame): void {
  if (receiver?.type === undefined || method !== 'start') return;
  const run = attributeOf(receiver, 'run', frame);
  if (run.callable !== undefined) invoke(run.callable, [], new Map(), frame);
}

/** Methods of dictionaries whose content is known. */
function dictionaryMethod(receiver: Value | undefined, method: string, call: Call): Value | undefined {
  const entries = receiver?.entries;
  if (entries === undefined || receiver?.ref !== undefined) return undefined;
  const values = [...entries.values()];
  if (method === 'values') return blend([], { items: values });
  if (method === 'items')
    return blend([], {
      items: [...entries].map(([key, value]) => blend([], { items: [textValue(key), value] })),
    });
  if (!/^(?:get|pop|setdefault)$/.test(method)) return undefined;
  const [key, otherwise] = call.args;
  const found = entries.get(wholeText(key) ?? '\0') ?? otherwise;
  return wholeText(key) === undefined ? undefined : found;
}

/** Evaluates a call: code of the package is followed, the rest is computed, observed or carried on. */
export function evaluateCall(expression: Expression & { kind: 'call' }, frame: Frame): Value {
  const { called, at } = expression;
  const receiver = called.kind === 'attribute' ? evaluate(called.of, frame) : undefined;
  const callee =
    called.kind === 'attribute' && receiver !== undefined
      ? attributeOf(receiver, called.name, frame)
      : evaluate(called, frame);
  const given = evaluateArguments(expression.args, frame);
  const name = callee.ref ?? '';
  const call: Call = { at, name, frame, ...given, ...(receiver === undefined ? {} : { receiver }) };
  const method = called.kind === 'attribute' ? called.name : '';
  if (callee.callable !== undefined) return invoke(callee.callable, call.args, call.keywords, frame);
  const answer = callSpecial(callee, '__call__', call.args, frame);
  if (answer !== undefined) return answer;
  inheritedStart(receiver, method, frame);
  const text = textMethod(receiver, method, call);
  if (text !== undefined) return text;
  const entry = dictionaryMethod(receiver, method, call);
  if (entry !== undefined) return entry;
  const result = settle(receiver === undefined ? { ...call, receiver: callee } : call, called, frame);
  const [into] = call.args;
  const [target] = expression.args;
  if (into !== undefined && target !== undefined && receiver !== undefined && SAVERS.test(method)) {
    if (into.text !== undefined || into.file !== undefined) writeFile(into, { ...call, args: [receiver] });
    else absorb(target.value, into, [receiver], frame);
  }
  return result;
}
