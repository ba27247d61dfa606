import { announces } from './announcements.js';
import type { Argument, Expression } from '../python/syntax.js';
import { shareArchive } from './archives.js';
import { absorb } from './assign.js';
import { attributeOf, spelledBy, takenFrom } from './attributes.js';
import { readCallName } from './call-names.js';
import { callBack, startHanded, startWaiting } from './callbacks.js';
import { computed, decode } from './computed-calls.js';
import { hidesConstants } from './computations.js';
import { BRACES, DOLLARS, fillKeyed, fillNamed, withTextLabels } from './constants.js';
import { containerMethod } from './container-methods.js';
import { entryOf } from './entry-of.js';
import { evaluate } from './evaluate.js';
import { FILE_METHODS, openFile, saveCapture, shippedContent, writeFile } from './written-files.js';
import { invoke } from './invoke.js';
import { EVERY_CALL, type Frame, type Scope } from './machine-parts.js';
import { reference } from './names.js';
import { observeCall } from './observe.js';
import { changeReceiver, openReceiver } from './receivers.js';
import { callByBuiltin, callSpecial } from './protocols.js';
import { withMailCopies } from './mail-copies.js';
import { stepAt } from './sight.js';
import { credentialLabels } from './sources.js';
import { SPECIAL_CALLS } from './special-calls.js';
import { TEXT_METHODS } from './text-methods.js';
import { answersFrom } from './transports.js';
import {
  blend,
  joinSteps,
  label,
  unionLabels,
  wholeText,
  type Bound,
  type Label,
  type Value,
} from './value.js';

/** A call with everything evaluated. */
export interface Call {
  readonly at: number;
  /** Dotted name of what is called, or empty. */
  readonly name: string;
  readonly receiver?: Value;
  readonly args: readonly Value[];
  readonly keywords: ReadonlyMap<string, Value>;
  readonly frame: Frame;
  /** Name of the method that is called, if it is one, and where its object stands. */
  readonly method?: string;
  readonly place?: Expression | undefined;
  readonly placeScope?: Scope | undefined;
}

const NO_KEYWORDS: ReadonlyMap<string, Value> = new Map();

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

/** Calls out of which nobody reads what went in. */
const HASHES = /^(?:hashlib|hmac|bcrypt|argon2|passlib\.hash)\./;
const READABLE: ReadonlySet<Label> = new Set<Label>(['credential', 'password', 'key-parameter']);

/** A hash or a signature: it proves who has a secret, and does not tell it. */
function unreadable(value: Value): Value {
  const labels = [...value.labels].filter((one) => !READABLE.has(one));
  return labels.length === value.labels.size ? value : { ...value, labels: new Set(labels) };
}

/** What the key says of the item that is taken from something the caller hands in. */
function itemLabels({ method = '', receiver, args: [key] }: Call): readonly Label[] {
  // What is needed to sign requests: with it anybody is who the machine is.
  if (method === 'get_frozen_credentials') return ['secret', 'secret-path'];
  const isItem = /^(?:get|pop)$/.test(method) && receiver?.labels.has('parameter') === true;
  return isItem ? credentialLabels(wholeText(key) ?? '') : [];
}

/** What a call of something outside the package yields: unknown, but carrying what went in. */
function opaqueResult(call: Call): Value {
  const back = callBack(call);
  const found = reference(`${call.name}()`);
  const receiver = call.receiver === undefined ? [] : [call.receiver];
  const { job } = back.find((one) => one.job !== undefined) ?? found;
  const carried = blend(
    [found, ...receiver, ...call.args, ...call.keywords.values(), ...back],
    job === undefined ? {} : { job },
  );
  const result = HASHES.test(call.name) ? unreadable(carried) : label(carried, itemLabels(call));
  if (hidesConstants(call.name, call.args)) return label({ ...result, ref: found.ref ?? '?' }, ['computed']);
  const { file } = call.receiver ?? {};
  if (
    file !== undefined &&
    file.labels.size > 0 &&
    /^(?:getvalue|getbuffer|read\w*)$/.test(call.method ?? '')
  )
    return {
      ...result,
      labels: unionLabels([result, file]),
      steps: joinSteps([result, file]),
      ref: found.ref ?? '?',
    };
  if (answersFrom(call))
    return label({ ...result, ref: found.ref ?? '?' }, ['network'], stepAt(call.at, call.frame, call.name));
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
    const fields = method === 'format_map' ? BRACES : DOLLARS;
    return blend([receiver, ...named.values()], { text: fillKeyed(receiver.text, fields, named) });
  }
  return entryOf(TEXT_METHODS, method)?.(receiver, call.args);
}

/** What `read` yields of a file of the package. */
function contentOf(call: Call): Value | undefined {
  const { receiver, method = '' } = call;
  if (receiver === undefined || !/^read(?:_text|_bytes|lines)?$/.test(method)) return undefined;
  if (method.startsWith('read_')) return shippedContent(receiver, method === 'read_bytes', call);
  if (receiver.ref !== 'builtins.open()') return undefined;
  const content = shippedContent(receiver, receiver.isBytes === true, call);
  if (method === 'read' || content === undefined) return content;
  return TEXT_METHODS.splitlines?.(content, []);
}

/** Something that only a decoded name says which: taken to be a builtin that runs what it is given. */
const HIDDEN_BUILTIN = 'builtins.?';

/** `getattr(owner, name)` and its kin; unknown names carry on what they are taken from. */
export function attributeByText(owner: Value, name: Value | undefined, frame: Frame): Value {
  const key = wholeText(name);
  if (key !== undefined)
    return takenFrom(owner, key, spelledBy(name, attributeOf(owner, key, frame)), { scope: frame.scope });
  if (name === undefined || !(name.labels.has('decoded') || name.labels.has('computed')))
    return blend([owner]);
  return blend([owner, name], owner.ref === undefined ? {} : { ref: HIDDEN_BUILTIN });
}

/** Methods that put an object into the file or buffer they are given. */
const SAVERS = /^(?:save|savefig|tofile|dump|export|readinto|recv_into)$/;

function settle(given: Call): Value {
  const call = withMailCopies(given);
  const { receiver, frame, method = '' } = call;
  startHanded(call);
  if (announces(call.name, call.args)) frame.scope.announced = true;
  const special = entryOf(SPECIAL_CALLS, call.name)?.(call);
  if (special !== undefined) return special;
  const own = callByBuiltin(call.name, call.args, frame);
  if (own !== undefined) return own;
  const { decodes, opensFile } = readCallName(call.name);
  const value = computed(call);
  if (value !== undefined) {
    frame.machine.budget.left -= (value.items?.length ?? 0) >> 2;
    return withTextLabels(value);
  }
  if (decodes) return decode(call);
  if (opensFile) return openFile(call);
  const content = contentOf(call);
  if (content !== undefined) return content;
  if (receiver !== undefined && /^read_(?:text|bytes)$|^get_data$/.test(method))
    return openFile({ ...call, args: [receiver] });
  if (receiver?.text !== undefined && receiver.ref === undefined && method === 'open')
    return openFile({ ...call, args: [receiver, ...call.args] });
  const [into] = call.args;
  // `configuration.write(file)` is the other way round.
  const isSaved = into?.ref === 'builtins.open()' && receiver?.ref !== into.ref;
  if (receiver !== undefined && FILE_METHODS.test(method))
    if (isSaved) writeFile(into, { ...call, args: [receiver] });
    else writeFile(receiver, call);
  const observed = observeCall(call);
  if (observed !== undefined) {
    openReceiver(call, observed.host);
    return observed;
  }
  if (call.name.startsWith('hashlib.')) frame.machine.hashing.add(frame.scope.unit.path);
  const result = opaqueResult(call);
  changeReceiver(call);
  const [prepared, ...args] = call.args;
  if (prepared !== undefined && receiver !== undefined && SAVERS.test(method) && isNamed(prepared))
    writeFile(prepared, { ...call, args: [receiver] });
  if (call.name !== 'functools.partial' || prepared === undefined) return result;
  return { ...result, bound: { owner: prepared, name: '__call__', args, keywords: call.keywords } };
}

/** Whether a value stands for one file, which remembers what is written to it. */
const isNamed = ({ text, file }: Value): boolean => text !== undefined || file !== undefined;

/** A method that a class inherits from outside starts the ones it overrides: `Thread.start` calls `run`. */
function inheritedStart(receiver: Value | undefined, method: string, frame: Frame): void {
  if (receiver?.type === undefined || method !== 'start') return;
  const run = attributeOf(receiver, 'run', frame);
  if (run.callable !== undefined) invoke(run.callable, [], NO_KEYWORDS, frame);
}

/** Texts of some length cost what looking at them costs. */
const LONG_TEXT = 20_000;

function chargeFor(values: readonly Value[], { machine }: Frame): void {
  for (const { text } of values)
    if (text !== undefined && text.length > LONG_TEXT) machine.budget.left -= text.length >> 5;
}

/** A call as it is given: what it calls aside. */
export type Given = Pick<Call, 'at' | 'args' | 'keywords' | 'frame'>;

/** A frame that says whether somebody looks at what the call there returns. */
function heardBy(frame: Frame, at: number): Frame {
  const isUnheard = frame.dropped === at || frame.dropped === EVERY_CALL;
  return (frame.isUnheard ?? false) === isUnheard ? frame : { ...frame, isUnheard };
}

/** Calls a value: code of the package is followed, the rest is computed, observed or carried on. */
export function callValue(callee: Value, given: Given, from: Bound | undefined = callee.bound): Value {
  const { at, args, keywords, frame } = given;
  chargeFor([from?.owner ?? callee, ...args], frame);
  if (from?.name === '__call__') {
    const all = {
      args: [...(from.args ?? []), ...args],
      keywords: new Map([...(from.keywords ?? []), ...keywords]),
    };
    return callValue(from.owner, { ...given, ...all });
  }
  if (callee.callable !== undefined) return invoke(callee.callable, args, keywords, heardBy(frame, at));
  const own = callSpecial(callee, ['__call__'], args, frame);
  if (own !== undefined) return own;
  const { owner, name: method = '', place, scope: placeScope } = from ?? {};
  inheritedStart(owner, method, frame);
  startWaiting(method, owner, frame);
  if (method === '__getattribute__' && owner !== undefined) return attributeByText(owner, args[0], frame);
  const name = callee.ref ?? '';
  const call: Call = {
    at,
    args,
    keywords,
    frame,
    name,
    method,
    place,
    placeScope,
    receiver: owner ?? callee,
  };
  const text = textMethod(owner, method, call);
  if (text !== undefined) return withTextLabels(text);
  return (owner && containerMethod(owner, method, call)) ?? settle(call);
}

/** The object a called expression is a method of, and where it stands. */
function methodOwner(called: Expression, callee: Value, receiver: Value | undefined): Bound | undefined {
  if (called.kind === 'attribute' && receiver !== undefined)
    return { owner: receiver, name: called.name, place: called.of };
  const { bound } = callee;
  // `getattr(x, "y")(…)` changes x.
  const place = called.kind === 'call' ? called.args[0]?.value : undefined;
  return bound === undefined ? undefined : { ...bound, place: bound.place ?? place };
}

/** Evaluates a call. */
export function evaluateCall(expression: Expression & { kind: 'call' }, frame: Frame): Value {
  const { called, at } = expression;
  const receiver = called.kind === 'attribute' ? evaluate(called.of, frame) : undefined;
  const callee =
    called.kind === 'attribute' && receiver !== undefined
      ? attributeOf(receiver, called.name, frame)
      : evaluate(called, frame);
  const given: Given = { at, frame, ...evaluateArguments(expression.args, frame) };
  const from = methodOwner(called, callee, receiver);
  const result = callValue(callee, given, from);
  shareArchive(callee.ref, result, expression.args, given);
  const [into] = given.args;
  const [target] = expression.args;
  if (
    into !== undefined &&
    target !== undefined &&
    from !== undefined &&
    SAVERS.test(from.name) &&
    !isNamed(into)
  )
    absorb(target.value, into, [from.owner], frame);
  return result;
}
