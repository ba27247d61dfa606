import { joinLiterals, lowerNumber, lowerString } from './lower-literal.js';
import type { RawNode } from './raw-tree.js';
import type { Argument, Clause, Expression, Parameter } from './syntax.js';

/** Turns expression nodes into {@link Expression}s. Unknown kinds become groups of what is inside them. */
export interface ExpressionLowering {
  readonly expression: (node: RawNode) => Expression;
  readonly parameters: (node: RawNode | undefined) => readonly Parameter[];
}

type Lower = (node: RawNode) => Expression;

export function fieldOf(node: RawNode, name: string): RawNode | undefined {
  return node.children.find((child) => child.field === name);
}

/** The children that mean something. */
export function solid(node: RawNode): RawNode[] {
  return node.children.filter((child) => child.type !== 'comment' && child.type !== 'line_continuation');
}

function lowerArguments(node: RawNode | undefined, text: string, lower: Lower): Argument[] {
  if (node === undefined) return [];
  if (node.type === 'generator_expression') return [{ value: lower(node) }];
  return solid(node).map((child) => {
    const inner = child.children.at(-1);
    if (child.type === 'keyword_argument') {
      const name = fieldOf(child, 'name');
      const value = fieldOf(child, 'value');
      return {
        name: name === undefined ? '' : identifier(name, text),
        value: lower(value ?? child),
      };
    }
    if (child.type === 'list_splat' && inner !== undefined) return { name: '*', value: lower(inner) };
    if (child.type === 'dictionary_splat' && inner !== undefined) return { name: '**', value: lower(inner) };
    return { value: lower(child) };
  });
}

function lowerOperation(node: RawNode, text: string, lower: Lower): Expression {
  const operands: Expression[] = [];
  let current: RawNode | undefined = node;
  let operator: string | undefined;
  while (current?.type === 'binary_operator') {
    const left: RawNode | undefined = fieldOf(current, 'left');
    const right: RawNode | undefined = fieldOf(current, 'right');
    if (left === undefined || right === undefined) break;
    const between: string = text
      .slice(left.end, right.start)
      .replace(/#.*|\\\n|[\s()]/g, '')
      .trim();
    if (operator !== undefined && between !== operator) break;
    operator = between;
    operands.unshift(lower(right));
    current = left;
  }
  if (current !== undefined && current !== node) operands.unshift(lower(current));
  const [first, ...rest] = operands;
  // How the parser is given `exec code` of Python 2.
  if (operator === '|' && first?.kind === 'name' && first.name === 'exec')
    return { kind: 'call', at: node.start, called: first, args: rest.map((value) => ({ value })) };
  return { kind: 'operation', at: node.start, operator: operator ?? '', operands };
}

function lowerComprehension(node: RawNode, lower: Lower): Expression {
  const clauses: Clause[] = [];
  let conditions: Expression[] = [];
  for (const child of node.children) {
    if (child.type === 'for_in_clause') {
      const [target, iterable] = [fieldOf(child, 'left'), fieldOf(child, 'right')];
      conditions = [];
      if (target !== undefined && iterable !== undefined)
        clauses.push({ target: lower(target), iterable: lower(iterable), conditions });
    } else if (child.type === 'if_clause') conditions.push(...solid(child).map(lower));
  }
  const body = fieldOf(node, 'body') ?? node.children[0];
  const pair = body?.type === 'pair' ? solid(body).map(lower) : undefined;
  const element: Expression =
    body === undefined
      ? { kind: 'group', at: node.start, parts: [] }
      : pair === undefined
        ? lower(body)
        : { kind: 'list', at: body.start, items: pair };
  const isDictionary = pair === undefined ? {} : { isDictionary: true as const };
  return { kind: 'comprehension', at: node.start, element, clauses, ...isDictionary };
}

function lowerDictionary(node: RawNode, lower: Lower): Expression {
  const empty: Expression = { kind: 'group', at: node.start, parts: [] };
  const pairs = solid(node).map((child): readonly [Expression, Expression] => {
    const [key, value] = [fieldOf(child, 'key'), fieldOf(child, 'value')];
    if (key !== undefined && value !== undefined) return [lower(key), lower(value)];
    const inner = child.children.at(-1);
    return [empty, inner === undefined ? empty : lower(inner)];
  });
  return { kind: 'dict', at: node.start, pairs };
}

function lowerSlice(node: RawNode, text: string, lower: Lower): Expression {
  const bounds: (Expression | undefined)[] = [];
  let at = node.start;
  let seen = 0;
  for (const child of solid(node)) {
    seen += text.slice(at, child.start).split(':').length - 1;
    bounds[seen] = lower(child);
    at = child.end;
  }
  return { kind: 'slice', at: node.start, bounds: [bounds[0], bounds[1], bounds[2]] };
}

function lowerIndex(node: RawNode, lower: Lower): Expression {
  const of = fieldOf(node, 'value');
  const indexes = node.children.filter((child) => child.field === 'subscript').map(lower);
  const [index] = indexes;
  if (of === undefined || index === undefined)
    return { kind: 'group', at: node.start, parts: solid(node).map(lower) };
  const many: Expression = { kind: 'list', at: node.start, items: indexes };
  return { kind: 'index', at: node.start, of: lower(of), index: indexes.length === 1 ? index : many };
}

/** PEP 3131: identifiers are compared in NFKC form. */
function identifier(node: RawNode, text: string): string {
  const name = text.slice(node.start, node.end);
  return /^[\x00-\x7f]*$/.test(name) ? name : name.normalize('NFKC');
}

function lowerParameter(node: RawNode, text: string, lower: Lower): Parameter[] {
  if (node.type === 'identifier') return [{ name: identifier(node, text) }];
  const value = fieldOf(node, 'value');
  const named = fieldOf(node, 'name') ?? solid(node)[0];
  if (named === undefined) return [];
  if (node.type === 'list_splat_pattern') return [{ name: identifier(named, text), star: '*' }];
  if (node.type === 'dictionary_splat_pattern') return [{ name: identifier(named, text), star: '**' }];
  const inner = named.type === 'identifier' ? [] : lowerParameter(named, text, lower);
  if (inner.length > 0) return inner;
  const name = identifier(named, text);
  return [value === undefined ? { name } : { name, value: lower(value) }];
}

/** Something that is evaluated and whose value nobody takes. */
function effect(expression: Expression): Expression {
  const { at } = expression;
  return { kind: 'group', at, parts: [expression, { kind: 'group', at, parts: [] }] };
}

type Case = (node: RawNode, text: string, lower: Lower) => Expression;

const one: Case = (node, _text, lower) => {
  const parts = solid(node).map(lower);
  const [first] = parts;
  return parts.length === 1 && first !== undefined ? first : { kind: 'group', at: node.start, parts };
};
const starred: Case = (node, text, lower) => {
  const inner = one(node, text, lower);
  return inner.kind === 'name' ? { ...inner, star: true } : { kind: 'spread', at: node.start, value: inner };
};
const starredTarget: Case = (node, text, lower) => {
  const inner = one(node, text, lower);
  return inner.kind === 'name' ? { ...inner, star: true } : inner;
};
const list: Case = (node, _text, lower) => ({
  kind: 'list',
  at: node.start,
  items: solid(node).map(lower),
});
const choice: Case = (node, _text, lower) => ({
  kind: 'choice',
  at: node.start,
  parts: solid(node).map(lower),
});
const comprehension: Case = (node, _text, lower) => lowerComprehension(node, lower);

/** What stands between two values that are compared. */
const COMPARISON = /(?:not[\s\\]+)?in\b|is\b(?:[\s\\]+not\b)?|[=!<>]=|<>|[<>]/;

const CASES: Readonly<Record<string, Case>> = {
  identifier: (node, text) => ({ kind: 'name', at: node.start, name: identifier(node, text) }),
  string: lowerString,
  concatenated_string: (node, _text, lower) => joinLiterals(node.start, solid(node).map(lower)),
  integer: lowerNumber,
  float: lowerNumber,
  parenthesized_expression: one,
  await: one,
  list_splat: starred,
  list_splat_pattern: starredTarget,
  expression_list: list,
  pattern_list: list,
  tuple_pattern: list,
  list_pattern: list,
  list,
  tuple: list,
  set: list,
  boolean_operator: choice,
  conditional_expression: (node, _text, lower) => {
    const [yes, condition, no] = solid(node).map(lower);
    const parts = [yes, no].filter((part) => part !== undefined);
    return {
      kind: 'choice',
      at: node.start,
      // The condition runs too, but is no value: a group of several parts has none.
      parts: condition === undefined || condition.kind === 'name' ? parts : [...parts, effect(condition)],
    };
  },
  list_comprehension: comprehension,
  set_comprehension: comprehension,
  generator_expression: comprehension,
  dictionary_comprehension: comprehension,
  dictionary: (node, _text, lower) => lowerDictionary(node, lower),
  binary_operator: lowerOperation,
  subscript: (node, _text, lower) => lowerIndex(node, lower),
  slice: lowerSlice,
  attribute: (node, text, lower) => {
    const [of, name] = [fieldOf(node, 'object'), fieldOf(node, 'attribute')];
    if (of === undefined || name === undefined) return one(node, text, lower);
    return { kind: 'attribute', at: name.start, of: lower(of), name: identifier(name, text) };
  },
  call: (node, text, lower) => {
    const called = fieldOf(node, 'function');
    if (called === undefined) return one(node, text, lower);
    const args = lowerArguments(fieldOf(node, 'arguments'), text, lower);
    return { kind: 'call', at: node.start, called: lower(called), args };
  },
  lambda: (node, text, lower) => {
    const body = fieldOf(node, 'body');
    const parameters = solid(fieldOf(node, 'parameters') ?? { ...node, children: [] });
    return {
      kind: 'lambda',
      at: node.start,
      parameters: parameters.flatMap((child) => lowerParameter(child, text, lower)),
      body: body === undefined ? { kind: 'group', at: node.start, parts: [] } : lower(body),
    };
  },
  yield: (node, text, lower) => ({
    kind: 'yield',
    at: node.start,
    value: one(node, text, lower),
    ...(/^yield\s+from\b/.test(text.slice(node.start, node.start + 40)) ? { isEach: true } : {}),
  }),
  named_expression: (node, text, lower) => {
    const [name, value] = [fieldOf(node, 'name'), fieldOf(node, 'value')];
    if (name === undefined || value === undefined) return one(node, text, lower);
    return { kind: 'walrus', at: node.start, name: identifier(name, text), value: lower(value) };
  },
  comparison_operator: (node, text, lower) => {
    const parts = solid(node);
    const operators = parts.slice(1).map(({ start }, index) => {
      const between = text.slice(parts[index]?.end ?? start, start);
      return COMPARISON.exec(between)?.[0].replace(/[\s\\]+/g, ' ') ?? '';
    });
    return { kind: 'group', at: node.start, parts: parts.map(lower), operators };
  },
  unary_operator: (node, text, lower) => {
    const inner = fieldOf(node, 'argument');
    const value = inner === undefined ? undefined : lower(inner);
    const negative = text[node.start] === '-';
    if (value?.kind === 'number' && negative) return { ...value, value: -value.value };
    return { kind: 'group', at: node.start, parts: value === undefined ? [] : [value] };
  },
};

/** Builds the lowering for one text. */
export function createExpressionLowering(text: string): ExpressionLowering {
  const expression: Lower = (node) => {
    const known = CASES[node.type];
    if (known !== undefined) return known(node, text, expression);
    return { kind: 'group', at: node.start, parts: solid(node).map(expression) };
  };
  const parameters = (node: RawNode | undefined): readonly Parameter[] =>
    node === undefined ? [] : solid(node).flatMap((child) => lowerParameter(child, text, expression));
  return { expression, parameters };
}
