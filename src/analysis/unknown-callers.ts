import type { Expression, Parameter } from '../python/syntax.js';
import { credentialLabels, textLabels } from './sources.js';
import { UNKNOWN, label, type Callable, type Value } from './value.js';

/** What a web server hands to the functions that answer. */
const REQUESTS: ReadonlyMap<string, Value> = new Map(
  ['request', 'environ'].map((name) => [name, { ...UNKNOWN, ref: `?${name}` }]),
);
const ROUTE = /^(?:route|get|post|put|delete|patch|websocket|api_route)$/;

/** `@app.get("/path")`: the function answers whoever asks a server for that path. */
function isOfRoute(decorator: Expression): boolean {
  if (decorator.kind !== 'call' || decorator.called.kind !== 'attribute') return false;
  const [path] = decorator.args;
  return ROUTE.test(decorator.called.name) && path?.value.kind === 'text' && path.value.text.startsWith('/');
}

/** A text, or several, that a parameter holds unless the caller says otherwise. */
function defaultOf({ value }: Parameter): Value {
  if (value?.kind === 'text')
    return label({ ...UNKNOWN, text: value.text }, ['parameter', ...textLabels(value.text)]);
  if (value?.kind !== 'list' || value.items.length === 0 || value.items.length > 20) return UNKNOWN;
  const items = value.items.map((item) => defaultOf({ name: '', value: item }));
  return items.every(({ text }) => text !== undefined) ? { ...UNKNOWN, items } : UNKNOWN;
}

/**
 * What stands for the arguments of a function that nothing in the package calls: the caller's, of which only the names
 * tell something.
 */
export function parameterValues(callable: Callable): Value[] {
  const { node } = callable;
  if (node.kind === 'class') return [];
  const isRoute = node.kind === 'function' && node.decorators.some(isOfRoute);
  return node.parameters.map((parameter) =>
    label(REQUESTS.get(parameter.name) ?? defaultOf(parameter), [
      'parameter',
      ...(isRoute ? (['request'] as const) : []),
      ...credentialLabels(parameter.name),
    ]),
  );
}
