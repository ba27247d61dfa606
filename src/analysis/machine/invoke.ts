import { setField } from '../values/changes.js';
import { isLater, type FunctionDefinition, type Parameter, type Statement } from '../../python/syntax.js';
import { ACCOUNT_HOST, sinkKind } from '../facts/sinks.js';
import { LOOK_COST, mayAct } from '../values/alternatives.js';
import { blend } from '../values/blend.js';
import { isUnasked } from '../values/reach.js';
import {
  NO_KEYWORDS,
  UNKNOWN,
  label,
  markPartial,
  type Callable,
  type Scope,
  type Value,
} from '../values/value.js';
import { grewFrom } from './assign.js';
import { isMarked, memberOf } from './attributes.js';
import { either, evaluate } from './evaluate.js';
import { childScope, executeAll } from './execute.js';
import { noteAgain } from './answers.js';
import { noteMade } from './pending.js';
import { droppedCall } from './heeded.js';
import { acts } from './live-functions.js';
import type { KnownCall } from './call-notes.js';
import type { Frame } from './machine-parts.js';
import { bind, rebindingsSoFar } from './names.js';
import { noteReceiver } from './mail-copies.js';
import { signatureOf } from './signature.js';
import { noteOpened, outerBase } from './super-calls.js';

export type Keywords = ReadonlyMap<string, Value>;

const MOST_NESTED_CALLS = 200;
/** Telling a call from others costs as much as one evaluation for so many characters of what it is given. */
const TOLD_FOR_ONE = 100;
/** And looking whether a text acts if it is run. */
const LOOKED_FOR_ONE = 20;

/** Calls of one function by itself, each with something else that matters if it is run. */
const MOST_RECURSIVE = 3;
const actsOnRun = ({ text }: Value): boolean => text !== undefined && mayAct(text);

function bindParameters(
  parameters: readonly Parameter[],
  args: readonly Value[],
  keywords: Keywords,
  frame: Frame,
): void {
  let next = 0;
  for (const [at, parameter] of parameters.entries()) {
    const { name, star } = parameter;
    if (star === '*') {
      bind(frame.scope, name, { ...UNKNOWN, items: args.slice(next) });
      next = args.length;
    } else if (star === '**') bind(frame.scope, name, { ...UNKNOWN, entries: new Map(keywords) });
    else {
      const given = keywords.get(name) ?? args[next];
      if (!keywords.has(name)) next += 1;
      const value = parameter.value === undefined ? UNKNOWN : evaluate(parameter.value, frame);
      if (given !== undefined) noteReceiver(parameters, at, given);
      bind(frame.scope, name, given ?? value);
    }
  }
}

/** Dataclasses, named tuples and their kin take what they are given into their fields, in the order these are declared. */
function fillFields(
  { members }: Callable,
  { fields }: Value,
  args: readonly Value[],
  keywords: Keywords,
): void {
  if (fields === undefined) return;
  args.forEach((arg, index) => {
    const name = members?.declared?.[index];
    if (name !== undefined) setField(fields, name, arg);
  });
  for (const [name, value] of keywords) setField(fields, name, value);
}

/** Exceptions: they keep what they are made with in `args`. */
const EXCEPTION = /(?:Error|Exception|Warning)$/;

/** A class from outside is opened for what an object of a class that derives from it is made with. */
function openBase(
  callable: Callable,
  object: Value,
  args: readonly Value[],
  keywords: Keywords,
  frame: Frame,
): void {
  const name = outerBase(callable);
  if (object.fields !== undefined && EXCEPTION.test(name ?? ''))
    setField(object.fields, 'args', { ...UNKNOWN, items: args });
  if (name === undefined) return;
  const call = { name, at: callable.node.at, args, keywords, frame };
  // A class of the package that starts a process when it is made, as the one it derives from does.
  if (sinkKind(name) === 'process' && memberOf(callable, '__init__') === undefined)
    frame.machine.outside.call(call);
  noteOpened(object, frame.machine.outside.openedFor(call));
}

/** What the part of an object that is not of the package holds of what it was made with: `class Own(pickle.Unpickler): …`. */
function ofOutside(callable: Callable, args: readonly Value[]): Value {
  const [first] = args;
  const base = outerBase(callable);
  if (base === undefined || first === undefined || callable.members?.declared !== undefined) return UNKNOWN;
  if (memberOf(callable, '__init__') !== undefined || EXCEPTION.test(base)) return UNKNOWN;
  return blend(
    [first],
    /^builtins\.(?:str|bytes)$/.test(base) && first.text !== undefined ? { text: first.text } : {},
  );
}

function construct(callable: Callable, args: readonly Value[], keywords: Keywords, frame: Frame): Value {
  const object: Value = { ...ofOutside(callable, args), fields: new Map<string, Value>(), type: callable };
  noteMade(object, callable, frame);
  const creator = memberOf(callable, '__new__');
  if (creator?.callable !== undefined) invoke(creator.callable, [UNKNOWN, ...args], keywords, frame);
  const initialiser = memberOf(callable, '__init__');
  if (initialiser?.callable !== undefined)
    invoke({ ...initialiser.callable, self: object }, args, keywords, frame);
  else {
    fillFields(callable, object, args, keywords);
    openBase(callable, object, args, keywords, frame);
    // What is done with the fields of a dataclass once they are filled.
    const afterwards = memberOf(callable, '__post_init__')?.callable;
    if (afterwards !== undefined) invoke({ ...afterwards, self: object }, [], NO_KEYWORDS, frame);
  }
  // It runs when the object is dropped, with whatever that holds by then.
  const last = memberOf(callable, '__del__')?.callable;
  if (last !== undefined)
    frame.machine.pending.started.push({ callable: { ...last, self: object }, args: [], reach: frame.reach });
  return object;
}

/** Longer bodies that have no part in anything are not read for what somebody may call: they pass on what they are given. */
const SHORT_BODY = 400;

function isPassedOver(callable: Callable, { reach, machine }: Frame): boolean {
  const { node } = callable;
  if (reach !== 'call' || node.kind !== 'function' || !isLater(node.body)) return false;
  return node.body.source.length > SHORT_BODY && !machine.calls.chosen.has(node) && !acts(callable);
}

/** Characters of a body that cost as much to parse as one evaluation does. */
const READ_FOR_ONE = 10;

/** The body of a function; empty, and its file noted, when it passes a bound of the parser. */
function bodyOf({ body }: FunctionDefinition, frame: Frame): readonly Statement[] {
  if (!isLater(body)) return body;
  if (!body.isRead()) frame.machine.budget.left -= body.source.length / READ_FOR_ONE;
  const statements = body.read();
  if (statements === undefined && isUnasked(frame.reach)) frame.machine.files.cut.add(frame.scope.unit.path);
  return statements ?? [];
}

/** The arguments that a function put something into. */
function filledBy(
  parameters: readonly Parameter[],
  args: readonly Value[],
  scope: Scope,
): KnownCall['filled'] {
  return parameters.flatMap(({ name, star }, at) => {
    const [given, now] = [args[at], scope.names.get(name)];
    if (star !== undefined || given === undefined || now === undefined || now === given) return [];
    return grewFrom(now, given) ? [[at, now] as const] : [];
  });
}

type Ran = Pick<KnownCall, 'result' | 'filled'>;
const NOTHING_FILLED: KnownCall['filled'] = [];

function run(callable: Callable, args: readonly Value[], keywords: Keywords, frame: Frame): Ran {
  const { node } = callable;
  const scope = childScope(callable.scope);
  const isDropped = frame.isStarted === true && node.kind === 'lambda';
  const dropped = isDropped ? droppedCall(node.body).at : undefined;
  const inner: Frame = { ...frame, scope, isConditional: false, dropped, isStarted: false };
  const isStatic = isMarked(callable, 'staticmethod');
  const given = callable.self === undefined || isStatic ? args : [callable.self, ...args];
  if (node.kind === 'lambda') {
    bindParameters(node.parameters, given, keywords, inner);
    return { result: evaluate(node.body, inner), filled: NOTHING_FILLED };
  }
  if (node.kind === 'class') return { result: UNKNOWN, filled: NOTHING_FILLED };
  bindParameters(node.parameters, given, keywords, inner);
  scope.body = bodyOf(node, inner);
  executeAll(scope.body, inner);
  const filled = isStatic && callable.self !== undefined ? [] : filledBy(node.parameters, given, scope);
  return { result: resultOf(node, scope), filled };
}

function resultOf(node: FunctionDefinition, { yields, returns, isGuessed }: Scope): Value {
  if (yields !== undefined) return givenOut(node, yields, isGuessed === true);
  return returns.length === 0 ? UNKNOWN : either(returns);
}

/** Notes for whoever called what became of the containers it handed over. */
function noteFilled(filled: KnownCall['filled'], given: readonly Value[], { machine }: Frame): void {
  for (const [at, value] of filled) {
    const before = given[at];
    if (before !== undefined && before !== UNKNOWN) machine.calls.filled.set(before, value);
  }
}

const MANAGER = /^(?:async)?contextmanager$/;

/** What a generator gives out: a list of it; a manager of a `with` gives one thing. */
function givenOut(node: FunctionDefinition, yields: readonly Value[], isGuessed: boolean): Value {
  const isManager = node.decorators.some(
    (one) => (one.kind === 'name' || one.kind === 'attribute') && MANAGER.test(one.name),
  );
  if (isManager) return either(yields);
  return blend(yields, { items: isGuessed ? markPartial([...yields]) : yields });
}

/** Calls a handler with what others send to an account. */
export function callHandler(callable: Callable, frame: Frame): void {
  const sent = label({ ...UNKNOWN, host: ACCOUNT_HOST }, ['network']);
  const parameters = callable.node.kind === 'class' ? [] : callable.node.parameters;
  invoke(
    callable,
    parameters.map(() => sent),
    new Map(),
    frame,
  );
}

/** Calls a function, method, lambda or class of the package. Recursion and repeated calls are cut short. */
export function invoke(callable: Callable, args: readonly Value[], keywords: Keywords, frame: Frame): Value {
  const { machine } = frame;
  const { node } = callable;
  if (node.kind === 'class') return construct(callable, args, keywords, frame);
  const everything = [...(callable.self === undefined ? [] : [callable.self]), ...args, ...keywords.values()];
  const running = machine.calls.running.get(node);
  if (machine.calls.active.size > MOST_NESTED_CALLS && isUnasked(frame.reach))
    machine.files.cut.add(frame.scope.unit.path);
  if (machine.calls.active.size > MOST_NESTED_CALLS) return blend(everything);
  if (running !== undefined) {
    for (const { text = '' } of everything) machine.budget.left -= LOOK_COST + text.length / LOOKED_FOR_ONE;
    if (running.size >= MOST_RECURSIVE || !everything.some(actsOnRun)) return blend(everything);
  }
  if (isPassedOver(callable, frame)) return blend(everything);
  // What a function defined in a function does depends on the names around it.
  const around = callable.scope.parent === undefined ? '' : machine.identify(callable.scope);
  const heard = [frame.reach, frame.isUnheard === true, frame.isAgreed === true].join(' ');
  const named = [...keywords.keys()].join();
  const key = [heard, around, named, ...everything.map((value) => signatureOf(value, machine))].join('\n');
  machine.budget.left -= key.length / TOLD_FOR_ONE;
  const memo = machine.calls.memo.get(node) ?? new Map<string, KnownCall>();
  machine.calls.memo.set(node, memo);
  const known = memo.get(key);
  const rebindings = rebindingsSoFar(callable.scope);
  if (known?.rebindings === rebindings) {
    noteFilled(known.filled, everything, frame);
    for (const request of known.requests) noteAgain(request, machine.calls.answers);
    return known.result;
  }
  if (running?.has(key) === true) return blend(everything);
  machine.calls.active.add(node);
  if (running === undefined) machine.calls.running.set(node, new Set([key]));
  else running.add(key);
  const { open } = machine.calls.answers;
  const before = open.length;
  try {
    const { result, filled } = run(callable, args, keywords, frame);
    memo.set(key, { result, rebindings, filled, requests: [...new Set(open.slice(before))] });
    noteFilled(filled, everything, frame);
    return result;
  } finally {
    if (running === undefined) {
      machine.calls.active.delete(node);
      machine.calls.running.delete(node);
    } else running.delete(key);
  }
}
