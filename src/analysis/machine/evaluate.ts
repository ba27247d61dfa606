import type { Expression } from '../../python/syntax.js';
import { attributeOf, indexOf, takenFrom } from './attributes.js';
import { evaluateCall } from './calls.js';
import { concatenate, iterate, numberValue, slice, textValue } from '../values/constants.js';
import type { Frame } from './machine-parts.js';
import { bind, lookUp } from './names.js';
import { computed, spreadOut, tested } from './operators.js';
import { assign } from './assign.js';
import { partOfVersion } from './version-tests.js';
import { iterated } from './protocols.js';
import { underName } from './mail-copies.js';
import { sinkKind } from '../facts/sinks.js';
import { textLabels } from '../values/sources.js';
import { UNKNOWN, keyOf, label, markPartial, wholeText, type Value } from '../values/value.js';
import { LOOK_COST, otherCalls, otherLists, otherTexts, worthTrying } from '../values/alternatives.js';
import { blend, deepLabels } from '../values/blend.js';
import type { Label } from '../values/labels.js';

const MOST_ROUNDS = 20_000;
/** Items of a comprehension of which a condition, or an unknown, chooses. */
const MOST_CHOSEN = 200;
/** Items that tell what the others of a comprehension are worth. */
const TRIED = 16;
/** Letters that no word has. */
const LONG_WORD = 24;
/** Expressions inside expressions, calls followed. */
const MOST_NESTED = 400;

/** Values of literals: the same each time they are met, and finding their labels takes two searches. */
const LITERALS = new WeakMap<Expression, Value>();

function literal(expression: Expression & { kind: 'text' | 'bytes' }): Value {
  const known = LITERALS.get(expression);
  if (known !== undefined) return known;
  const { text } = expression;
  const value = textValue(text, expression.kind === 'bytes');
  const labels = textLabels(text);
  const made = labels.length === 0 ? value : label(value, labels);
  LITERALS.set(expression, made);
  return made;
}

/** `""`, `[]` and `{}` stand for nothing: what is given instead where there is nothing else. */
const isEmpty = ({ text, items, entries }: Value): boolean =>
  text === '' || items?.length === 0 || entries?.size === 0;

/** One of several values: everything they carry, and the particulars of the first that has any. */
export function either(values: readonly Value[]): Value {
  const [first] = values;
  if (values.length === 1 && first !== undefined) return first;
  const best =
    values.find((value) => value.callable ?? value.module ?? value.fields) ??
    values.find(({ ref }) => ref !== undefined && sinkKind(ref) !== undefined) ??
    values.find((value) => (value.text ?? value.items ?? value.entries) !== undefined && !isEmpty(value)) ??
    values.find((value) => value.ref !== undefined && value.ref !== 'None') ??
    (values.every(isEmpty) ? first : undefined);
  const { labels, steps, host, file } = blend(values);
  const others = {
    ...otherTexts(best?.text, values),
    ...otherLists(best, values),
    ...(values.some(({ callable }) => callable !== undefined) ? otherCalls(best, values) : {}),
  };
  return { ...(best ?? UNKNOWN), ...others, labels, steps, ...(host && { host }), ...(file && { file }) };
}

/** What nobody puts into a message about what went wrong. */
const HANDED: readonly Label[] = ['environment', 'secret', 'capture', 'decoded'];

/** Keeps what is raised for the handlers of the file, where it carries more than a message. */
function raise(value: Value, { machine, scope }: Frame): void {
  const labels = deepLabels([value]);
  const { raised } = machine.calls;
  const { path } = scope.unit;
  // A text of which all is known, where nothing weightier was raised.
  const before = deepLabels([raised.get(path) ?? UNKNOWN]);
  const isText =
    wholeText(value) !== undefined && value.fields !== undefined && !HANDED.some((one) => before.has(one));
  if (isText || HANDED.some((one) => labels.has(one))) raised.set(path, value);
}

/** Values that one generator gives out. */
const MOST_YIELDS = 20_000;

/** `yield value` and `yield from values` */
function giveOut({ value: given, isEach }: Expression & { kind: 'yield' }, frame: Frame): void {
  const value = evaluate(given, frame);
  const yields = (frame.scope.yields ??= []);
  const all = isEach === true ? (iterate(value) ?? [value]) : [value];
  yields.push(...all.slice(0, Math.max(0, MOST_YIELDS - yields.length)));
}

function isKnown({ text, number, items, entries }: Value): boolean {
  return (text ?? number ?? items ?? entries) !== undefined;
}

function comprehension(expression: Expression & { kind: 'comprehension' }, frame: Frame): Value {
  const scope = { ...frame.scope, names: new Map<string, Value>(), parent: frame.scope, stars: [] };
  const inner = { ...frame, scope };
  const results: Value[] = [];
  let whole = true;
  let isDone = false;
  let isFiltered = false;
  let isSecret = false;
  // Those that would do something if they were run count, however many there are.
  const tryRest = (target: Expression, rest: readonly Value[]): void => {
    frame.machine.budget.left -= LOOK_COST * rest.length;
    for (const item of worthTrying(rest)) {
      assign(target, item, inner);
      evaluate(expression.element, inner);
    }
  };
  const run = (at: number): void => {
    const clause = expression.clauses[at];
    if (clause === undefined) {
      results.push(evaluate(expression.element, inner));
      if (results.length >= (whole ? MOST_ROUNDS : MOST_CHOSEN)) isDone = true;
      if (results.length === TRIED && !results.some(isKnown)) [isDone, whole] = [true, false];
      return;
    }
    const looped = evaluate(clause.iterable, inner);
    const over = iterated(looped, inner) ?? looped;
    const items = iterate(over);
    if (items === undefined || clause.conditions.length > 0) whole = false;
    isFiltered ||= clause.conditions.length > 0 && (wholeText(over)?.length ?? 0) > LONG_WORD;
    for (const [round, item] of (items ?? [blend([over])]).entries()) {
      if (frame.machine.budget.left <= 0) return;
      if (isDone) {
        if (at + 1 === expression.clauses.length) tryRest(clause.target, items?.slice(round) ?? []);
        return;
      }
      frame.machine.budget.left -= 1;
      assign(clause.target, item, inner);
      if (round < TRIED)
        for (const condition of clause.conditions) {
          const { labels } = evaluate(condition, inner);
          // What a pattern for secrets lets through is one, or holds one.
          isSecret ||= labels.has('found-secret');
        }
      run(at + 1);
    }
  };
  run(0);
  if (expression.isDictionary === true) return fromPairs(results);
  if (whole) return blend([], { items: results });
  // Some letters out of a text: what they spell is not known, but that something spells it.
  const kept = isSecret ? results.map((one) => label(one, ['secret', 'found-secret'])) : results;
  const items = isFiltered ? kept.map((one) => label(one, ['computed'])) : kept;
  return blend(items, { items: markPartial(items) });
}

/** A dictionary of lists of key and value. */
function fromPairs(pairs: readonly Value[]): Value {
  const entries = new Map<string, Value>();
  pairs.forEach(({ items: [key, value = UNKNOWN] = [] }, index) => {
    entries.set(keyOf(key) ?? `\0${index}`, value);
  });
  return { ...UNKNOWN, entries };
}

/** `{**more}`: the key of what is spread out. */
const isSpread = (key: Expression): boolean => key.kind === 'group' && key.parts.length === 0;

function dictionary(expression: Expression & { kind: 'dict' }, frame: Frame): Value {
  const entries = new Map<string, Value>();
  let names: string | undefined;
  expression.pairs.forEach(([key, value], index) => {
    const [name, given] = [keyOf(evaluate(key, frame)) ?? `\0${index}`, evaluate(value, frame)];
    if (isSpread(key) && given.entries !== undefined)
      for (const [inner, one] of given.entries) entries.set(inner, one);
    else entries.set(name, underName(name, given));
    if (isSpread(key) && /^builtins(?:\.(?:globals|locals|vars)\(\))?$/.test(given.ref ?? ''))
      names = given.ref;
  });
  return { ...UNKNOWN, entries, ...(names === undefined ? {} : { ref: 'builtins.globals()' }) };
}

/** What an expression yields at run time, as far as it can be told without running it. */
export function evaluate(expression: Expression, frame: Frame): Value {
  const { budget } = frame.machine;
  if (budget.left <= 0 || budget.nested > MOST_NESTED) return UNKNOWN;
  budget.left -= 1;
  switch (expression.kind) {
    case 'name':
      return lookUp(frame.scope, expression.name);
    case 'text':
    case 'bytes':
      return literal(expression);
    case 'number':
      return numberValue(expression.value, expression.whole);
    default: {
      budget.nested += 1;
      const value = evaluateInside(expression, frame);
      budget.nested -= 1;
      return value;
    }
  }
}

/** `value[key]` and `value[a:b:c]` */
function indexed({ index, of }: Expression & { kind: 'index' }, frame: Frame): Value {
  const owner = evaluate(of, frame);
  if (index.kind !== 'slice') {
    const at = evaluate(index, frame);
    return partOfVersion(owner, index, at) ?? indexOf(owner, at, frame);
  }
  const bounds = index.bounds.map((bound) => bound && evaluate(bound, frame));
  const sliced = partOfVersion(owner, index, UNKNOWN) ?? slice(owner, bounds);
  frame.machine.budget.left -= (sliced.text?.length ?? sliced.items?.length ?? 0) >> 5;
  return sliced;
}

function evaluateInside(expression: Expression, frame: Frame): Value {
  const all = (parts: readonly Expression[]): Value[] => parts.map((part) => evaluate(part, frame));
  switch (expression.kind) {
    case 'format': {
      const joined = concatenate(all(expression.parts));
      return joined.text === undefined ? joined : label(joined, textLabels(joined.text));
    }
    case 'attribute': {
      const owner = evaluate(expression.of, frame);
      return takenFrom(owner, expression.name, attributeOf(owner, expression.name, frame), {
        place: expression.of,
        scope: frame.scope,
      });
    }
    case 'call':
      return evaluateCall(expression, frame);
    case 'index':
      return indexed(expression, frame);
    case 'operation':
      return computed(expression.operator, all(expression.operands), frame);
    case 'list':
      return { ...UNKNOWN, items: spreadOut(expression.items, all(expression.items)) };
    case 'dict':
      return dictionary(expression, frame);
    case 'comprehension':
      return comprehension(expression, frame);
    case 'lambda':
      for (const { value } of expression.parameters) if (value?.kind === 'call') evaluate(value, frame);
      return { ...UNKNOWN, callable: { node: expression, scope: frame.scope } };
    case 'walrus': {
      const value = evaluate(expression.value, frame);
      bind(frame.scope, expression.name, value);
      return value;
    }
    case 'yield':
      giveOut(expression, frame);
      return UNKNOWN;
    case 'spread': {
      const value = evaluate(expression.value, frame);
      return iterated(value, frame) ?? value;
    }
    case 'raise':
      raise(evaluate(expression.value, frame), frame);
      return UNKNOWN;
    case 'caught':
      return frame.machine.calls.raised.get(frame.scope.unit.path) ?? UNKNOWN;
    case 'choice':
      return either(all(expression.parts));
    case 'group':
      return tested(expression, all(expression.parts), frame);
    default:
      return UNKNOWN;
  }
}
