import { isLater, type Expression, type Statement } from '../../python/syntax.js';
import { walk } from '../../python/walk.js';
import type { Frame } from './machine-parts.js';

/** A value that stands in the source: nothing of what went wrong is in it. */
function isConstant(value: Expression): boolean {
  if (value.kind === 'group') return value.parts.length === 0;
  if (value.kind === 'list') return value.items.length === 0;
  return value.kind === 'text' || value.kind === 'bytes' || value.kind === 'number';
}

/** Whether nothing is done about whatever goes wrong. */
function isQuiet({ handlers }: Statement & { kind: 'try' }): boolean {
  const doesNothing = (statement: Statement): boolean =>
    statement.kind === 'assign'
      ? statement.value.kind === 'caught'
      : (statement.kind === 'return' || statement.kind === 'expression') && isConstant(statement.value);
  return handlers.length > 0 && handlers.every((body) => body.every(doesNothing));
}

/** `print(…)`, `log.warning(…)` and the like. */
function isReport(value: Expression): boolean {
  if (value.kind !== 'call') return false;
  const { called } = value;
  return called.kind === 'name'
    ? /^(?:print|warn|echo|secho|log)$/.test(called.name)
    : called.kind === 'attribute' &&
        /^(?:print|warn(?:ing)?|info|debug|error|exception|critical|log|echo|secho|write)$/.test(called.name);
}

/** Whether what goes wrong is told: printed, logged or written. */
function tellsFailure({ handlers }: Statement & { kind: 'try' }): boolean {
  return (
    handlers.length > 0 &&
    handlers.every((body) =>
      body.some((statement) => statement.kind === 'expression' && isReport(statement.value)),
    )
  );
}

/** Whether what goes wrong is only told where nobody looks unless they look for mistakes. */
function isMuffled({ handlers }: Statement & { kind: 'try' }): boolean {
  const isDebug = (value: Expression): boolean =>
    value.kind === 'call' && value.called.kind === 'attribute' && value.called.name === 'debug';
  return (
    handlers.length > 0 &&
    handlers.every((body) =>
      body.every(
        (statement) =>
          (statement.kind === 'assign' && statement.value.kind === 'caught') ||
          (statement.kind === 'expression' && isDebug(statement.value)) ||
          (statement.kind === 'return' && isConstant(statement.value)),
      ),
    )
  );
}

/** What runs in a `try`: the handlers next to it say whether anybody hears of what goes wrong. */
export function withHandlers(statement: Statement & { kind: 'try' }, frame: Frame): Frame {
  if (isQuiet(statement)) return { ...frame, isQuiet: true };
  if (isMuffled(statement)) return { ...frame, isQuiet: false, isMuffled: true };
  return frame.isQuiet === true && tellsFailure(statement) ? { ...frame, isQuiet: false } : frame;
}

/** The call whose answer a statement drops: `ask(…)`, and `ask(…).close()`. */
export function droppedCall(value: Expression): Expression {
  const { called } = value.kind === 'call' ? value : { called: undefined };
  if (called?.kind !== 'attribute' || !/^(?:close|read|quit)$/.test(called.name)) return value;
  return called.of.kind === 'call' ? droppedCall(called.of) : value;
}

type Body = readonly Statement[];

const READ = new WeakMap<Body, ReadonlySet<string>>();

/** The names that the body of a function looks up somewhere, or functions in it. */
function namesRead(body: Body): ReadonlySet<string> {
  const known = READ.get(body);
  if (known !== undefined) return known;
  const times = new Map<string, number>();
  const add = (name: string, by: number): unknown => times.set(name, (times.get(name) ?? 0) + by);
  walk(body, {
    expression: (one) => {
      if (one.kind === 'name') add(one.name, 1);
    },
    statement: (one) => {
      if (one.kind === 'function' && isLater(one.body))
        for (const [name] of one.body.source.matchAll(/\w+/g)) add(name, 1);
      if (one.kind === 'outer') for (const name of one.names) add(name, 1);
      // Where it gets a meaning it is met too, but not looked up.
      if (one.kind === 'assign' && one.operator === undefined)
        for (const target of one.targets) if (target.kind === 'name') add(target.name, -1);
    },
  });
  const read = new Set([...times].filter(([, count]) => count > 0).map(([name]) => name));
  READ.set(body, read);
  return read;
}

/** Whether a function gives what it assigns a name that it never looks up: the same as dropping it. */
export function isForgotten({ targets, operator }: Statement & { kind: 'assign' }, body: Body): boolean {
  const [target] = targets;
  const isOne = targets.length === 1 && operator === undefined;
  return isOne && target?.kind === 'name' && !namesRead(body).has(target.name);
}
