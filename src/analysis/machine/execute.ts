import { isMarked } from './attributes.js';
import { asksUser } from './consent.js';
import {
  type ClassDefinition,
  type Expression,
  type FunctionDefinition,
  type Statement,
} from '../../python/syntax.js';
import { isMainTest } from '../../python/walk.js';
import { ACCOUNT_HOST } from '../facts/sinks.js';
import { blend } from '../values/blend.js';
import { LOOK_COST, worthTrying } from '../values/alternatives.js';
import { evaluateOperation, iterate } from '../values/constants.js';
import { UNKNOWN, type Scope, type Value } from '../values/value.js';
import { assign, merged } from './assign.js';
import { either, evaluate } from './evaluate.js';
import { dropSince } from './answers.js';
import { decorate, isTool, readDescription } from './decorators.js';
import { droppedCall, isForgotten, withHandlers } from './heeded.js';
import { hookClass } from './hooks.js';
import { executeImport } from './imports.js';
import { callHandler } from './invoke.js';
import { readFirst, watchRound, watchTexts } from './loop-rounds.js';
import { type Frame } from './machine-parts.js';
import { bind, ownerOf } from './names.js';
import { isBrief, truthOfVersion } from './version-tests.js';
import { startsCommandLine } from './click-programs.js';
import { callOperator, callSpecial, iterated } from './protocols.js';

/** Evaluations that the main part of a module may cost: as many as a function that is called. */
const MAIN_SHARE = 50_000;
const MOST_LOOPS = 64;
const MOST_ROUNDS = 100_000;
/** Loops in loops over known items are run round by round up to so many rounds of the innermost. */
const MOST_ROUNDS_NESTED = 1_024;
/** Evaluations that one loop over many items may cost. */
const LOOP_BUDGET = 400_000;
/** Evaluations that working off a list may cost. */
const WORK_BUDGET = 300_000;
/** Rounds that tell what the others of a long loop are worth. */
const TRIED = 16;
/** Marks in `active` that such a loop runs. */
const LONG_LOOP = {};

export function childScope(parent: Scope): Scope {
  return { names: new Map(), parent, stars: [], unit: parent.unit, returns: [] };
}

/**
 * Under which name a function is found: what sets or deletes a property stands beside what gets it. A decorator that is
 * called like that and belongs to no property of this name leaves the function where it is.
 */
function nameOf({ name, decorators: [accessor] }: FunctionDefinition, { scope }: Frame): string {
  const getter = scope.names.get(name)?.callable;
  if (accessor?.kind !== 'attribute' || !/^(?:setter|deleter)$/.test(accessor.name)) return name;
  const isOfIt = accessor.of.kind === 'name' && accessor.of.name === name;
  return isOfIt && getter !== undefined && isMarked(getter, 'property') ? `${name}.${accessor.name}` : name;
}

/** A handler registered with a service that an account was opened for is called with what others send. */
function defineFunction(node: FunctionDefinition, frame: Frame): void {
  const decorators = node.decorators.map((decorator) => evaluate(decorator, frame));
  const callable = { node, scope: frame.scope };
  for (const { value } of node.parameters)
    if (value !== undefined && !PLAIN.test(value.kind)) evaluate(value, frame);
  const name = nameOf(node, frame);
  bind(frame.scope, name, merged(frame.scope.names.get(name), { ...UNKNOWN, callable }, frame));
  decorate(decorators, { ...UNKNOWN, callable }, name, frame);
  if (node.decorators.some(isTool)) readDescription(node, frame);
  const service = decorators.find(({ host }) => host === ACCOUNT_HOST);
  if (service === undefined) return;
  callHandler(callable, frame);
}

/** Defaults that do nothing when they are made. */
const PLAIN = /^(?:name|text|bytes|number|attribute|lambda)$/;

function defineClass(node: ClassDefinition, frame: Frame): void {
  const members = childScope(frame.scope);
  executeAll(node.body, { ...frame, scope: members });
  const bases = node.bases.map((base) => evaluate(base, frame));
  const made = { ...UNKNOWN, callable: { node, scope: frame.scope, members, bases } };
  bind(frame.scope, node.name, merged(frame.scope.names.get(node.name), made, frame));
  const given = new Map((node.keywords ?? []).map(([name, value]) => [name, evaluate(value, frame)]));
  hookClass(made, bases, node.metaclass && evaluate(node.metaclass, frame), given, frame);
  decorate(
    node.decorators.map((decorator) => evaluate(decorator, frame)),
    made,
    node.name,
    frame,
  );
}

/** Characters and items that the names of a scope hold. */
function amountHeld({ names, yields = [] }: Scope): number {
  let held = yields.length;
  for (const { text, items, entries } of names.values())
    held += (text?.length ?? 0) + (items?.length ?? 0) + (entries?.size ?? 0);
  return held;
}

/**
 * Runs a loop over many known items round by round, as payloads are decoded, if one round costs little enough and the
 * first ones add something to what the scope holds. Loops inside it are not run that way. What all of them may cost is
 * counted apart: a file with many is not cut short.
 */
function executeLong(items: readonly Value[], run: (item: Value) => void, frame: Frame): boolean {
  const { budget } = frame.machine;
  const { active } = frame.machine.calls;
  if (active.has(LONG_LOOP) || items.length > MOST_ROUNDS || budget.loops <= 0) return false;
  active.add(LONG_LOOP);
  const before = budget.left;
  const share = Math.min(LOOP_BUDGET, budget.loops);
  const held = amountHeld(frame.scope);
  budget.left = share;
  for (const item of items.slice(0, TRIED)) run(item);
  const affordable = (share * TRIED) / Math.max(1, share - budget.left);
  const isWorthIt = items.length <= affordable && amountHeld(frame.scope) >= held + TRIED / 2;
  if (isWorthIt) for (const item of items.slice(TRIED)) run(item);
  const isWhole = isWorthIt && budget.left > 0;
  budget.loops -= share - budget.left;
  budget.left = before;
  active.delete(LONG_LOOP);
  return isWhole;
}

/** Rounds of a `while` that works on a list of what would do something if it were run: as many as there are items. */
function workOff(statement: Statement & { kind: 'loop' }, run: (item: Value) => void, frame: Frame): void {
  const { scope, machine } = frame;
  const lengths = [...readFirst(statement)].map((name) => {
    const items = ownerOf(scope, name).names.get(name)?.items ?? [];
    machine.budget.left -= LOOK_COST * items.length;
    return worthTrying(items).length === 0 ? 0 : items.length;
  });
  const least = machine.budget.left - WORK_BUDGET;
  for (let left = Math.max(0, ...lengths); left > 0 && machine.budget.left > least; left -= 1) run(UNKNOWN);
}

function executeLoop(statement: Statement & { kind: 'loop' }, frame: Frame): void {
  const looped = evaluate(statement.over, frame);
  const over = iterated(looped, frame) ?? looped;
  const items = statement.target === undefined ? undefined : iterate(over);
  const isShort = items !== undefined && items.length <= MOST_LOOPS;
  const rounds = (frame.rounds ?? 1) * (isShort ? Math.max(1, items.length) : 1);
  const inner = { ...frame, isConditional: true, rounds };
  // A loop over what is not known may have no rounds: what its name meant before may still hold.
  const isNew = statement.target?.kind === 'name' && !frame.scope.names.has(statement.target.name);
  const isCertain = items !== undefined && items.length > 0 && (isNew || !frame.isConditional);
  const run = (item: Value, isAny = false): void => {
    if (statement.target !== undefined)
      assign(statement.target, item, isAny ? { ...frame, isConditional: false } : inner);
    executeAll(statement.body, inner);
  };
  if (isShort && rounds <= MOST_ROUNDS_NESTED) {
    for (const item of items) run(item);
    return;
  }
  if (items !== undefined && !isShort && executeLong(items, run, frame)) return;
  frame.scope.isGuessed = true;
  const leaveOpen = watchTexts(statement, frame);
  const leftSomething = watchRound(statement, frame);
  if (statement.target === undefined) workOff(statement, run, frame);
  if (items !== undefined) {
    frame.machine.budget.left -= LOOK_COST * items.length;
    for (const item of worthTrying(items)) run(item);
  }
  // Any of them: what the rounds before left under its name is not what it is.
  run(blend([over, ...(items?.slice(0, MOST_LOOPS) ?? [])]), isCertain);
  if (leftSomething()) run(blend([over]));
  leaveOpen();
}

/** What only runs as a program has a budget of its own, so that following it never cuts short what runs unasked. */
function runAside(body: readonly Statement[], frame: Frame): void {
  const { budget } = frame.machine;
  const before = budget.left;
  const share = Math.min(before, MAIN_SHARE);
  budget.left = share;
  executeAll(body, frame);
  budget.left = Math.max(1, before - (share - budget.left));
}

function executeBranch(statement: Statement & { kind: 'branch' }, frame: Frame): void {
  const inner = { ...frame, isConditional: true };
  if (isMainTest(statement.condition)) {
    const runs = frame.scope.unit.isMain === true || frame.scope.unit.layer > 0;
    if (runs) executeAll(statement.body, frame);
    else runAside(statement.body, { ...inner, reach: 'script' });
    return;
  }
  const { condition, unless } = statement;
  const truth = condition === undefined ? undefined : truthOfVersion(evaluate(condition, frame), frame);
  if (truth === false) return;
  if (unless !== undefined && isBrief(unless) && truthOfVersion(evaluate(unless, frame), frame) === true)
    return;
  executeAll(statement.body, asksUser(condition, frame.scope) ? { ...inner, isAgreed: true } : inner);
}

/** Evaluates what nobody looks at. */
function evaluateDropped(value: Expression, frame: Frame): Value {
  if (value.kind !== 'call') return evaluate(value, frame);
  const before = frame.machine.calls.answers.open.length;
  const given = evaluate(value, { ...frame, dropped: droppedCall(value).at });
  dropSince(before, given, frame);
  return given;
}

function executeAssign(statement: Statement & { kind: 'assign' }, frame: Frame): void {
  const [target] = statement.targets;
  const isDropped =
    statement.value.kind === 'call' &&
    frame.scope.body !== undefined &&
    isForgotten(statement, frame.scope.body);
  let value = isDropped ? evaluateDropped(statement.value, frame) : evaluate(statement.value, frame);
  if (statement.operator !== undefined && target !== undefined) {
    const operands = [evaluate(target, frame), value];
    value =
      callOperator(statement.operator, operands, frame) ?? evaluateOperation(statement.operator, operands);
  }
  for (const each of statement.targets) assign(each, value, frame);
}

function executeWith(statement: Statement & { kind: 'with' }, frame: Frame): void {
  const managers = statement.items.map(({ value, target }) => {
    const inner: Frame = target === undefined ? { ...frame, dropped: 'every', isUnheard: true } : frame;
    const manager = evaluate(value, inner);
    // A generator made into a manager in a way that is not known gives one thing.
    const given = manager.items === undefined ? manager : either(manager.items);
    const opened = callSpecial(manager, ['__enter__', '__aenter__'], [], inner) ?? given;
    if (target !== undefined) assign(target, opened, frame);
    return manager;
  });
  const isQuiet = managers.some(({ ref }) => ref === 'contextlib.suppress()');
  executeAll(statement.body, isQuiet ? { ...frame, isQuiet } : frame);
  for (const manager of managers)
    callSpecial(manager, ['__exit__', '__aexit__'], [UNKNOWN, UNKNOWN, UNKNOWN], frame);
}

/** Runs one statement in the abstract: every branch is taken, nothing is left out. */
export function execute(statement: Statement, frame: Frame): void {
  switch (statement.kind) {
    case 'import':
      executeImport(statement, frame);
      return;
    case 'assign':
      executeAssign(statement, frame);
      return;
    case 'declaration':
      (frame.scope.declared ??= []).push(statement.name);
      return;
    case 'expression':
      evaluateDropped(
        statement.value,
        startsCommandLine(statement, frame) ? { ...frame, reach: 'script' } : frame,
      );
      return;
    case 'return':
      frame.scope.returns.push(
        evaluate(statement.value, frame.isUnheard === true ? { ...frame, dropped: 'every' as const } : frame),
      );
      return;
    case 'function':
      defineFunction(statement, frame);
      return;
    case 'class':
      defineClass(statement, frame);
      return;
    case 'branch':
      executeBranch(statement, frame);
      return;
    case 'loop':
      executeLoop(statement, frame);
      return;
    case 'with':
      executeWith(statement, frame);
      return;
    case 'outer':
      frame.scope.outer = new Set([...(frame.scope.outer ?? []), ...statement.names]);
      return;
    case 'try':
      executeAll(statement.body, withHandlers(statement, frame));
      for (const handler of statement.handlers) executeAll(handler, { ...frame, isConditional: true });
  }
}

/** Runs statements in order until the budget is spent. */
export function executeAll(statements: readonly Statement[], frame: Frame): void {
  for (const statement of statements) {
    if (frame.machine.budget.left <= 0) return;
    execute(statement, frame);
  }
}
