import { isLater, type Expression, type Statement } from './syntax.js';

/** Where code stands: whether running the file runs it. */
export type Place = 'module' | 'main' | 'class' | 'function';

export interface Visitor {
  readonly expression?: (expression: Expression, place: Place) => void;
  readonly statement?: (statement: Statement, place: Place) => void;
}

/** The expressions directly inside one. */
export function inside(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'attribute':
      return [expression.of];
    case 'call':
      return [expression.called, ...expression.args.map((argument) => argument.value)];
    case 'index':
      return [expression.of, expression.index];
    case 'slice':
      return expression.bounds.filter((bound) => bound !== undefined);
    case 'operation':
      return expression.operands;
    case 'list':
      return expression.items;
    case 'dict':
      return expression.pairs.flat();
    case 'comprehension':
      return [
        ...expression.clauses.flatMap((clause) => [clause.iterable, ...clause.conditions]),
        expression.element,
      ];
    case 'lambda':
      return [expression.body];
    case 'walrus':
    case 'yield':
    case 'raise':
    case 'spread':
      return [expression.value];
    case 'format':
    case 'choice':
    case 'group':
      return expression.parts;
    default:
      return [];
  }
}

/** True for the test `__name__ == "__main__"`, written either way round. */
export function isMainTest(condition: Expression | undefined): boolean {
  if (condition?.kind !== 'group') return false;
  return (
    condition.parts.some((part) => part.kind === 'name' && part.name === '__name__') &&
    condition.parts.some((part) => part.kind === 'text' && part.text === '__main__')
  );
}

function walkExpression(expression: Expression, place: Place, visitor: Visitor): void {
  visitor.expression?.(expression, place);
  const deeper = expression.kind === 'lambda' ? 'function' : place;
  for (const inner of inside(expression)) walkExpression(inner, deeper, visitor);
}

function expressionsOf(statement: Statement): readonly Expression[] {
  switch (statement.kind) {
    case 'assign':
      return [...statement.targets, statement.value];
    case 'expression':
    case 'return':
      return [statement.value];
    case 'branch':
      return statement.condition === undefined ? [] : [statement.condition];
    case 'loop':
      return [...(statement.target === undefined ? [] : [statement.target]), statement.over];
    case 'with':
      return statement.items.map((item) => item.value);
    case 'class':
      return [
        ...statement.decorators,
        ...statement.bases,
        ...(statement.metaclass === undefined ? [] : [statement.metaclass]),
      ];
    case 'function':
      return [...statement.decorators, ...statement.parameters.flatMap((p) => p.value ?? [])];
    default:
      return [];
  }
}

function placeInside(statement: Statement, place: Place): Place {
  if (statement.kind === 'function') return 'function';
  if (place === 'function') return place;
  if (statement.kind === 'class') return 'class';
  if (statement.kind === 'branch' && isMainTest(statement.condition)) return 'main';
  return place;
}

/** Visits every statement and expression in the order they are written, except in bodies that were not read. */
export function walk(body: readonly Statement[], visitor: Visitor, place: Place = 'module'): void {
  for (const statement of body) {
    visitor.statement?.(statement, place);
    for (const expression of expressionsOf(statement)) walkExpression(expression, place, visitor);
    const deeper = placeInside(statement, place);
    if ('body' in statement && !isLater(statement.body)) walk(statement.body, visitor, deeper);
    if (statement.kind === 'try') for (const handler of statement.handlers) walk(handler, visitor, deeper);
  }
}
