import type { Parameter } from '../../python/syntax.js';
import { isUnasked } from '../values/reach.js';
import { invoke } from './invoke.js';
import { isOfRoute } from './routes.js';
import type { Frame } from './machine-parts.js';
import type { Label } from '../values/labels.js';
import { credentialLabels, textLabels } from '../values/sources.js';
import { UNKNOWN, label, type Callable, type Value } from '../values/value.js';

/** What a web server hands to the functions that answer. */
const REQUESTS: ReadonlyMap<string, Value> = new Map(
  ['request', 'environ', 'scope'].map((name) => [name, { ...UNKNOWN, ref: `?${name}` }]),
);
/** A text, or several, that a parameter holds unless the caller says otherwise. */
function defaultOf({ value }: Parameter): Value {
  if (value?.kind === 'text')
    return label({ ...UNKNOWN, text: value.text }, ['parameter', ...textLabels(value.text)]);
  if (value?.kind !== 'list' || value.items.length === 0 || value.items.length > 20) return UNKNOWN;
  const items = value.items.map((item) => defaultOf({ name: '', value: item }));
  return items.every(({ text }) => text !== undefined) ? { ...UNKNOWN, items } : UNKNOWN;
}

/** Functions that make an account of words, and what they call these. */
const OF_WORDS = /mnemonic|seed_?phrase|from_?seed|wallet/i;
const WORDS = /^(?:phrase|words|seed|seed_?words)$/i;

/** What the name of a function adds to what the name of its parameter says. */
function saidBy({ name: of }: { readonly name: string }, { name }: Parameter): readonly Label[] {
  return OF_WORDS.test(of) && WORDS.test(name) ? ['credential', 'key-parameter'] : [];
}

/**
 * What stands for the arguments of a function that nothing in the package calls: the caller's, of which only the names
 * tell something.
 */
function parameterValues(callable: Callable): Value[] {
  const { node } = callable;
  if (node.kind === 'class') return [];
  const isRoute = node.kind === 'function' && node.decorators.some(isOfRoute);
  // Who calls a function goes by its own parameters, whatever stands in its place.
  const passedOn = callable.insteadOf?.parameters.flatMap(({ name }) => credentialLabels(name)) ?? [];
  return node.parameters.map((parameter) =>
    label(REQUESTS.get(parameter.name) ?? defaultOf(parameter), [
      'parameter',
      ...(isRoute ? (['request'] as const) : []),
      ...(parameter.star === undefined ? credentialLabels(parameter.name) : passedOn),
      ...(node.kind === 'function' ? saidBy(node, parameter) : []),
    ]),
  );
}

/** Functions that a called function gives back, and those that these give back. */
const MOST_GIVEN_BACK = 2;

/** Calls what nothing in the package calls, as somebody outside may; and what it gives back. */
export function callUnknown(callable: Callable, frame: Frame, depth = 0): void {
  const values = parameterValues(callable);
  frame.machine.calls.chosen.add(callable.node);
  const made = invoke(callable, callable.self === undefined ? values : values.slice(1), new Map(), frame);
  // Decorators and the like give back what they made of a function.
  const inner = isUnasked(frame.reach) || depth >= MOST_GIVEN_BACK ? undefined : made.callable;
  if (
    inner !== undefined &&
    inner.node.kind !== 'class' &&
    inner.scope.parent !== undefined &&
    !frame.machine.calls.memo.has(inner.node)
  )
    callUnknown(inner, frame, depth + 1);
}
