import { invoke } from '../machine/invoke.js';
import type { Call, Frame } from '../machine/machine-parts.js';
import { sinkKind } from '../facts/sinks.js';
import { isUnasked } from '../values/reach.js';
import { NO_KEYWORDS, UNKNOWN, label, type Value } from '../values/value.js';

/** Methods by which a server is given a function that answers. */
const TAKES_HANDLER =
  /\.(?:register_function|register_instance|add_url_rule|add_route|add_api_route|add_(?:get|post|put))$|^asyncio\.start_(?:unix_)?server$/;

/** Servers that are made with the class whose objects answer. */
const MADE_WITH_CLASS = /^(?:http\.server|socketserver|wsgiref\.simple_server)\.\w*Server$/;

/** Calls that start to answer, and come back when the server is stopped. */
const SERVES =
  /^(?:(?:flask\.Flask|quart\.Quart|bottle\.Bottle|sanic\.Sanic)\(\)\.run|(?:uvicorn|bottle|hypercorn|aiohttp\.web)\.run(?:_app)?|waitress\.serve|werkzeug\.serving\.run_simple|(?:http\.server|socketserver|wsgiref\.simple_server|xmlrpc\.server)\.\w+\(\)\.serve_forever|asyncio\.start_(?:unix_)?server)$/;

/** Whether a dotted name stands for a call that starts to answer. */
export const isServing = (name: string): boolean => SERVES.test(name);

/** The methods of a class by which its objects answer. */
const ANSWERS = /^(?:handle|do_[A-Z]+)$/;

function answering({ callable }: Value): Value[] {
  if (callable?.node.kind !== 'class') return [];
  const self: Value = { ...UNKNOWN, fields: new Map<string, Value>(), type: callable };
  return [...(callable.members?.names ?? [])].flatMap(([name, { callable: method }]) =>
    method !== undefined && ANSWERS.test(name) ? [{ ...UNKNOWN, callable: { ...method, self } }] : [],
  );
}

/** Whether a value is something that can answer: a function of the package, or one that starts programs or runs code. */
const canAnswer = ({ callable, ref }: Value): boolean =>
  callable !== undefined || ['process', 'code'].includes(sinkKind(ref ?? '') ?? '');

/** Notes what a server is given to answer with. */
export function noteHandlers({ name, args, keywords, frame }: Call): void {
  const { routes } = frame.machine.pending;
  if (MADE_WITH_CLASS.test(name)) routes.push(...args.flatMap(answering));
  else if (TAKES_HANDLER.test(name)) routes.push(...[...args, ...keywords.values()].filter(canAnswer));
}

/**
 * A server that starts unasked answers whoever reaches it: what it answers with runs, as what it is asked says. One that
 * somebody starts is followed as all functions are that nobody called.
 *
 * @param observe notes a call of something outside
 */
export function serve(call: Call, observe: (call: Call) => void): void {
  const { frame } = call;
  if (!isServing(call.name) || !isUnasked(frame.reach)) return;
  const asked = label(UNKNOWN, ['request']);
  const inner: Frame = { ...frame, isRegistered: true };
  for (const { callable, ref } of frame.machine.pending.routes.splice(0))
    if (callable === undefined) observe({ ...call, name: ref ?? '', args: [asked], keywords: NO_KEYWORDS });
    else if (callable.node.kind !== 'class')
      invoke(
        callable,
        callable.node.parameters.slice(callable.self === undefined ? 0 : 1).map(() => asked),
        NO_KEYWORDS,
        inner,
      );
}
