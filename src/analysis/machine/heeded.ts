import type { Expression, Statement } from '../../python/syntax.js';

/** A value that stands in the source: nothing of what went wrong is in it. */
function isConstant(value: Expression): boolean {
  if (value.kind === 'group') return value.parts.length === 0;
  if (value.kind === 'list') return value.items.length === 0;
  return value.kind === 'text' || value.kind === 'bytes' || value.kind === 'number';
}

/** Whether nothing is done about whatever goes wrong. */
export function isQuiet({ handlers }: Statement & { kind: 'try' }): boolean {
  const doesNothing = (statement: Statement): boolean =>
    statement.kind === 'assign'
      ? statement.value.kind === 'caught'
      : (statement.kind === 'return' || statement.kind === 'expression') && isConstant(statement.value);
  return handlers.length > 0 && handlers.every((body) => body.every(doesNothing));
}

/** The call whose answer a statement drops: `ask(…)`, and `ask(…).close()`. */
export function droppedCall(value: Expression): Expression {
  const { called } = value.kind === 'call' ? value : { called: undefined };
  if (called?.kind !== 'attribute' || !/^(?:close|read|quit)$/.test(called.name)) return value;
  return called.of.kind === 'call' ? droppedCall(called.of) : value;
}
