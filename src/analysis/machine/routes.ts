import type { Expression } from '../../python/syntax.js';

const ROUTE = /^(?:route|get|post|put|delete|patch|websocket|api_route)$/;

/** `@app.get("/path")`: the function answers whoever asks a server for that path. */
export function isOfRoute(decorator: Expression): boolean {
  if (decorator.kind !== 'call' || decorator.called.kind !== 'attribute') return false;
  const [path] = decorator.args;
  return ROUTE.test(decorator.called.name) && path?.value.kind === 'text' && path.value.text.startsWith('/');
}
