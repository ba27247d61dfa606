import type { Argument, Expression } from '../../python/syntax.js';
import { withHiddenCopies } from './mail-copies.js';
import { entryOf } from '../facts/entry-of.js';
import { blend } from '../values/blend.js';
import { BRACES, DOLLARS, fillKeyed, fillNamed, withTextLabels } from '../values/constants.js';
import { TEXT_METHODS } from '../values/text-methods.js';
import { isUnasked } from '../values/reach.js';
import { NO_KEYWORDS, wholeText, type Bound, type Callable, type Value } from '../values/value.js';
import { absorb, replace } from './assign.js';
import { HIDDEN_BUILTIN, attributeOf, spelledBy, takenFrom } from './attributes.js';
import { type Call, type Given, type Frame } from './machine-parts.js';
import { chosenMethods } from './chosen-methods.js';
import { containerMethod } from './container-methods.js';
import { either, evaluate } from './evaluate.js';
import { invoke } from './invoke.js';
import { isAllNames, namesFor } from './names.js';
import { callSpecial, iterated } from './protocols.js';

function evaluateArguments(args: readonly Argument[], frame: Frame): Pick<Call, 'args' | 'keywords'> {
  const positional: Value[] = [];
  const keywords = new Map<string, Value>();
  for (const { name, value } of args) {
    const evaluated = evaluate(value, frame);
    if (name === undefined) positional.push(evaluated);
    else if (name === '*')
      positional.push(...((iterated(evaluated, frame) ?? evaluated).items ?? [evaluated]));
    else if (name === '**' && isAllNames(evaluated)) keywords.set(name, evaluated);
    else if (name === '**') for (const [key, inner] of evaluated.entries ?? []) keywords.set(key, inner);
    else keywords.set(name, evaluated);
  }
  return { args: positional, keywords };
}

function textMethod(receiver: Value | undefined, method: string, call: Call): Value | undefined {
  if (receiver?.text === undefined || receiver.ref !== undefined) return undefined;
  const table = call.keywords.get('**') ?? call.args[0];
  const around =
    table === undefined || !isAllNames(table) ? undefined : namesFor(receiver.text, call.frame.scope);
  if (method === 'format' && call.keywords.size > 0) {
    const named = around === undefined ? call.keywords : new Map([...call.keywords, ...around]);
    return blend([receiver, ...call.args, ...named.values()], {
      text: fillNamed(receiver.text, call.args, named),
    });
  }
  if (/^(?:safe_)?substitute$|^format_map$/.test(method)) {
    const named = around ?? call.args[0]?.entries ?? call.keywords;
    const fields = method === 'format_map' ? BRACES : DOLLARS;
    return blend([receiver, ...named.values()], { text: fillKeyed(receiver.text, fields, named) });
  }
  return entryOf(TEXT_METHODS, method)?.(receiver, call.args);
}

/** `getattr(owner, name)` and its kin; unknown names carry on what they are taken from. */
export function attributeByText(owner: Value, name: Value | undefined, frame: Frame): Value {
  const key = wholeText(name);
  if (key !== undefined)
    return takenFrom(owner, key, spelledBy(name, attributeOf(owner, key, frame)), { scope: frame.scope });
  const chosen = name === undefined ? undefined : chosenMethods(owner, name, frame);
  if (chosen !== undefined) return chosen;
  const isHidden = name?.labels.has('decoded') === true || name?.labels.has('computed') === true;
  // Which method of its objects a server calls says who asks: nothing of it is hidden in the source.
  const isOffered = name?.labels.has('request') === true && !/^[\w.]+$/.test(owner.ref ?? '');
  if (name === undefined || !isHidden || isOffered) return blend([owner]);
  return blend([owner, name], owner.ref === undefined ? {} : { ref: HIDDEN_BUILTIN });
}

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

/** A frame that says whether somebody looks at what the call there returns. */
function heardBy(frame: Frame, at: number): Frame {
  const isUnheard = frame.dropped === at || frame.dropped === 'every';
  return (frame.isUnheard ?? false) === isUnheard ? frame : { ...frame, isUnheard };
}

/** Evaluations that each further thing costs which may be meant by what is called. */
const CHOICE_COST = 5;

/** Calls a value: code of the package is followed, the rest is computed, observed or carried on. */
export function callValue(callee: Value, given: Given, from: Bound | undefined = callee.bound): Value {
  const { at, args, keywords, written, frame } = given;
  frame.machine.budget.left -= CHOICE_COST * ((callee.others?.length ?? 0) + (callee.otherwise?.length ?? 0));
  const other = callee.otherwise?.find(({ ref, callable }) => (ref ?? callable) !== undefined);
  if (other !== undefined)
    return either([callValue({ ...callee, otherwise: undefined }, given, from), callValue(other, given)]);
  chargeFor([from?.owner ?? callee, ...args], frame);
  if (from?.name === '__call__') {
    const all = {
      args: [...(from.args ?? []), ...args],
      keywords: new Map([...(from.keywords ?? []), ...keywords]),
    };
    return callValue(from.owner, { ...given, ...all });
  }
  if (callee.callable !== undefined) {
    const inner = heardBy(frame, at);
    const named = withHiddenCopies(keywords);
    // What decorators made of a function is followed for what runs unasked; for the rest it is called by itself.
    const isFollowed = ({ insteadOf }: Callable): boolean =>
      insteadOf === undefined || isUnasked(frame.reach);
    const all = [callee.callable, ...(callee.others ?? []).filter(isFollowed)];
    const results = all.map((one) => invoke(one, args, named, inner));
    return either(results);
  }
  const own = callSpecial(callee, ['__call__'], args, frame);
  if (own !== undefined) return own;
  const { owner, name: method = '', place, scope: placeScope } = from ?? {};
  inheritedStart(owner, method, frame);
  if (method === '__getattribute__' && owner !== undefined) return attributeByText(owner, args[0], frame);
  const name = callee.ref ?? '';
  const call: Call = {
    at,
    args,
    keywords,
    written,
    frame,
    name,
    method,
    place,
    placeScope,
    receiver: owner ?? callee,
  };
  const text = textMethod(owner, method, call);
  if (text !== undefined) return withTextLabels(text);
  return (owner && containerMethod(owner, method, call)) ?? frame.machine.outside.call(call);
}

/** The object a called expression is a method of, and where it stands. */
function methodOwner(called: Expression, callee: Value, receiver: Value | undefined): Bound | undefined {
  const { bound } = callee;
  // `self.run = partial(f, x)`: what it was prepared with says what is called.
  if (called.kind === 'attribute' && receiver !== undefined && bound?.name !== '__call__')
    return { owner: receiver, name: called.name, place: called.of };
  // `getattr(x, "y")(…)` changes x.
  const place = called.kind === 'call' ? called.args[0]?.value : undefined;
  return bound === undefined ? undefined : { ...bound, place: bound.place ?? place };
}

/** Methods that put an object into the file or buffer they are given. */
export const SAVERS = /^(?:save|savefig|tofile|dump|export|readinto|recv_into)$/;

/** Whether a value stands for one file, which remembers what is written to it. */
export const isNamed = ({ text, file }: Value): boolean => text !== undefined || file !== undefined;

/** What a function put into the containers it was given is in them wherever the caller keeps them. */
function takeBack({ args, written = [] }: Given, frame: Frame): void {
  const { filled } = frame.machine.calls;
  // Behind what is spread out, places and arguments no longer go together.
  if (written.some(({ name }) => name === '*')) return;
  args.forEach((before, at) => {
    const now = filled.get(before);
    const place = written[at];
    if (now === undefined || place === undefined || place.name !== undefined) return;
    filled.delete(before);
    replace(place.value, now, frame);
  });
}

/** Evaluates a call. */
export function evaluateCall(expression: Expression & { kind: 'call' }, frame: Frame): Value {
  const { called, at } = expression;
  const receiver = called.kind === 'attribute' ? evaluate(called.of, frame) : undefined;
  const callee =
    called.kind === 'attribute' && receiver !== undefined
      ? attributeOf(receiver, called.name, frame)
      : evaluate(called, frame);
  const written = expression.args;
  const given: Given = { at, frame, written, ...evaluateArguments(written, frame) };
  const from = methodOwner(called, callee, receiver);
  const result = callValue(callee, given, from);
  if (callee.callable !== undefined) takeBack(given, frame);
  const [into] = given.args;
  const [target] = written;
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
