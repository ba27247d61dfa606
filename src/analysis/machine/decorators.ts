import { isLater, type Expression, type FunctionDefinition } from '../../python/syntax.js';
import { isPoisoned } from '../values/sources.js';
import { NO_KEYWORDS, UNKNOWN, type Callable, type Value } from '../values/value.js';
import { evaluate } from './evaluate.js';
import { hearFrom, register } from './hooks.js';
import { invoke } from './invoke.js';
import type { Frame } from './machine-parts.js';
import { docstring, setName } from './names.js';
import { sight } from './sight.js';
import { isOfRoute } from './routes.js';

const BOT_HANDLER =
  /^(?:discord|nextcord|disnake)\.\S*\(\)\.(?:event|listen\(\)|command\(\)|slash_command\(\))$/;

/** `@client.on("event")` of a library that carries messages: the function is called with what the other side sends. */
const HEARER =
  /^(?:socketio|engineio|websocket|signalrcore|pusher|paho|nats|stomp|aiogram|telethon|pyrogram|telebot|slack_bolt)\.\S*\.(?:on|event|on_\w+|subscribe|listen\w*|message_handler|message)(?:\(\))?$/;

/** Functions that decorators put in the place of one. */
const MOST_STAND_INS = 4;

/** Notes what a decorator put in the place of a function: under a name that no code can use, and beside the function. */
function standInFor(made: Value, decorated: Value, name: string, frame: Frame): void {
  const { callable } = made;
  if (callable === undefined || callable === decorated.callable) return;
  if (callable.node.kind === 'class' || callable.scope.parent === undefined) return;
  const node = decorated.callable?.node;
  const insteadOf = node?.kind === 'function' ? { insteadOf: node } : {};
  const standIn = { ...callable, ...insteadOf };
  setName(frame.scope, `@${name}`, { ...made, callable: standIn });
  // Whoever calls the function calls what stands in its place.
  const bound = frame.scope.names.get(name);
  if (bound?.callable !== undefined && bound.callable === decorated.callable)
    setName(frame.scope, name, {
      ...bound,
      others: [...(bound.others ?? []), standIn].slice(0, MOST_STAND_INS),
    });
}

/** A function that something outside the package takes in by a decorator, to call it later. */
function handOver(decorator: Value, decorated: Value & { callable: Callable }, frame: Frame): void {
  const { ref = '' } = decorator;
  const { callable } = decorated;
  register(decorated, ref, frame);
  const { pending } = frame.machine;
  if (ref === 'atexit.register') invoke(callable, [], NO_KEYWORDS, frame);
  else if (BOT_HANDLER.test(ref)) pending.handlers.push(callable);
  else if (HEARER.test(ref)) hearFrom(decorator, callable, frame);
  else if (callable.node.kind === 'function' && callable.node.decorators.some(isOfRoute))
    pending.routes.push(decorated);
}

/** Decorators of the package run when what they decorate is defined. */
export function decorate(
  decorators: readonly Value[],
  decorated: Value & { callable: Callable },
  name: string,
  frame: Frame,
): void {
  for (const decorator of decorators) {
    const { callable } = decorator;
    if (callable !== undefined) {
      const made = invoke(callable, [decorated], NO_KEYWORDS, frame);
      standInFor(made, decorated, name, frame);
    } else handOver(decorator, decorated, frame);
  }
}

/** `@server.tool()`, by which frameworks for assistants take in a function. */
export function isTool(decorator: Expression): boolean {
  const named = decorator.kind === 'call' ? decorator.called : decorator;
  return (named.kind === 'attribute' || named.kind === 'name') && /^(?:tool|function_tool)$/.test(named.name);
}

/** What a tool tells the model that uses it: in its docstring, or in the text it is registered with. */
export function readDescription(node: FunctionDefinition, frame: Frame): void {
  const texts = node.decorators.flatMap((one) =>
    one.kind === 'call' ? one.args.map(({ value }) => evaluate(value, frame)) : [],
  );
  const doc = isLater(node.body) ? UNKNOWN : docstring(node.body);
  for (const { text = '' } of [doc, ...texts])
    if (isPoisoned(text))
      sight(frame, node.at, {
        behaviour: 'instructs-model',
        name: node.name,
        labels: new Set(),
        steps: [],
        text,
      });
}
