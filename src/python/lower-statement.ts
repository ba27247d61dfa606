import { createExpressionLowering, fieldOf, solid, type ExpressionLowering } from './lower-expression.js';
import { annotation, annotationsOf } from './lower-annotation.js';
import { caught, raised } from './lower-exception.js';
import { matched } from './lower-match.js';
import type { RawNode } from './raw-tree.js';
import type { ClassDefinition, Expression, LaterBody, Statement } from './syntax.js';

interface Lowering extends ExpressionLowering {
  readonly text: string;
  /** Counts what the parser had to skip. */
  readonly skipped: { count: number };
  /** Bodies that were left out, by where their function starts. Taken out as their functions are met. */
  readonly later: Map<number, LaterBody>;
}

type Case = (node: RawNode, to: Lowering, decorators: readonly Expression[]) => Statement[];

const nothing = (at: number): Expression => ({ kind: 'group', at, parts: [] });

function block(node: RawNode | undefined, to: Lowering): Statement[] {
  return node === undefined ? [] : solid(node).flatMap((child) => statement(child, to));
}

function sourceOf(node: RawNode | undefined, to: Lowering): string {
  return node === undefined ? '' : to.text.slice(node.start, node.end);
}

/** A dotted name as Python compares it: without blanks and line breaks, in NFKC form (PEP 3131). */
function dottedNameOf(node: RawNode | undefined, to: Lowering): string {
  return sourceOf(node, to)
    .replace(/[\s\\]/g, '')
    .normalize('NFKC');
}

/** `name: type` at the beginning of an assignment, or alone. */
function declarationIn(node: RawNode, to: Lowering): Statement[] {
  const [left, type] = [fieldOf(node, 'left'), fieldOf(node, 'type')];
  if (type === undefined) return [];
  if (left?.type !== 'identifier') return annotation(type, to);
  return [{ kind: 'declaration', at: node.start, name: dottedNameOf(left, to) }, ...annotation(type, to)];
}

function assignment(node: RawNode, to: Lowering): Statement[] {
  const targets: Expression[] = [];
  const declared = declarationIn(node, to);
  let current: RawNode = node;
  for (;;) {
    const [left, right] = [fieldOf(current, 'left'), fieldOf(current, 'right')];
    if (left === undefined || right === undefined) return declared;
    targets.push(to.expression(left));
    if (right.type !== 'assignment') {
      const operator =
        node.type === 'augmented_assignment'
          ? { operator: to.text.slice(left.end, right.start).trim().replace(/=$/, '') }
          : {};
      return [
        ...declared,
        { kind: 'assign', at: node.start, targets, value: to.expression(right), ...operator },
      ];
    }
    current = right;
  }
}

function importNames(node: RawNode, to: Lowering): { name: string; alias?: string }[] {
  return node.children
    .filter((child) => child.field === 'name')
    .map((child) => {
      if (child.type !== 'aliased_import') return { name: dottedNameOf(child, to) };
      return {
        name: dottedNameOf(fieldOf(child, 'name'), to),
        alias: dottedNameOf(fieldOf(child, 'alias'), to),
      };
    });
}

function importFrom(node: RawNode, to: Lowering): Statement[] {
  const module = dottedNameOf(fieldOf(node, 'module_name'), to);
  if (node.children.some((child) => child.type === 'wildcard_import'))
    return [{ kind: 'import', at: node.start, module, name: '*' }];
  return importNames(node, to).map((name) => ({ kind: 'import', at: node.start, module, ...name }));
}

function conditional(node: RawNode, to: Lowering): Statement[] {
  const conditionOf = (part: RawNode): { readonly condition?: Expression } => {
    const condition = fieldOf(part, 'condition');
    return condition === undefined ? {} : { condition: to.expression(condition) };
  };
  const { condition: unless } = conditionOf(node);
  const others = node.children
    .filter((child) => child.field === 'alternative')
    .map((child): Statement => {
      const body = block(fieldOf(child, 'consequence') ?? fieldOf(child, 'body'), to);
      const above = unless === undefined ? {} : { unless };
      return { kind: 'branch', at: child.start, ...conditionOf(child), ...above, body };
    });
  const body = block(fieldOf(node, 'consequence'), to);
  return [
    { kind: 'branch', at: node.start, ...(unless === undefined ? {} : { condition: unless }), body },
    ...others,
  ];
}

function loop(node: RawNode, to: Lowering): Statement[] {
  const target = fieldOf(node, 'left');
  const over = fieldOf(node, 'right') ?? fieldOf(node, 'condition');
  const afterwards = fieldOf(node, 'alternative');
  return [
    {
      kind: 'loop',
      at: node.start,
      ...(target === undefined ? {} : { target: to.expression(target) }),
      over: over === undefined ? nothing(node.start) : to.expression(over),
      body: block(fieldOf(node, 'body'), to),
    },
    ...block(afterwards === undefined ? undefined : fieldOf(afterwards, 'body'), to),
  ];
}

function contextManager(node: RawNode, to: Lowering): Statement[] {
  const clause = node.children.find((child) => child.type === 'with_clause');
  const found = (clause?.children ?? []).flatMap((child) =>
    child.type === 'with_item' ? [child] : child.children.filter((inner) => inner.type === 'with_item'),
  );
  const items = found.map((item) => {
    const value = fieldOf(item, 'value') ?? item;
    if (value.type !== 'as_pattern') return { value: to.expression(value) };
    const [first, alias] = solid(value);
    const target = alias?.children[0];
    const inner = first === undefined ? nothing(item.start) : to.expression(first);
    return target === undefined ? { value: inner } : { value: inner, target: to.expression(target) };
  });
  return [{ kind: 'with', at: node.start, items, body: block(fieldOf(node, 'body'), to) }];
}

function functionDefinition(node: RawNode, to: Lowering, decorators: readonly Expression[]): Statement[] {
  const later = to.later.get(node.start);
  to.later.delete(node.start);
  return [
    ...annotationsOf(node, to),
    {
      kind: 'function',
      at: node.start,
      name: sourceOf(fieldOf(node, 'name'), to).normalize('NFKC'),
      parameters: to.parameters(fieldOf(node, 'parameters')),
      decorators,
      body: later ?? block(fieldOf(node, 'body'), to),
    },
  ];
}

function attempt(node: RawNode, to: Lowering): Statement[] {
  const blockIn = (child: RawNode): Statement[] =>
    block(
      child.children.find((inner) => inner.type === 'block'),
      to,
    );
  const handlers = node.children
    .filter((child) => /^except/.test(child.type))
    .map((clause) => [...caught(clause, to), ...blockIn(clause)]);
  const later = node.children
    .filter((child) => child.type === 'else_clause' || child.type === 'finally_clause')
    .flatMap(blockIn);
  return [{ kind: 'try', at: node.start, body: block(fieldOf(node, 'body'), to), handlers }, ...later];
}

function decorated(node: RawNode, to: Lowering): Statement[] {
  const decorators = node.children
    .filter((child) => child.type === 'decorator')
    .flatMap((child) => solid(child).map(to.expression));
  const definition = fieldOf(node, 'definition');
  const known = definition === undefined ? undefined : CASES[definition.type];
  return known === undefined || definition === undefined ? [] : known(definition, to, decorators);
}

/** `class A(metaclass=B)` */
/** What stands among the bases of a class by name: `metaclass=M`, and what `__init_subclass__` is given. */
function namedBases(node: RawNode, to: Lowering): Pick<ClassDefinition, 'metaclass' | 'keywords'> {
  const named = (fieldOf(node, 'superclasses')?.children ?? []).flatMap((child) => {
    const value = child.type === 'keyword_argument' ? fieldOf(child, 'value') : undefined;
    return value === undefined ? [] : [[sourceOf(fieldOf(child, 'name'), to), to.expression(value)] as const];
  });
  if (named.length === 0) return {};
  const metaclass = named.find(([name]) => name === 'metaclass')?.[1];
  return { ...(metaclass && { metaclass }), keywords: named.filter(([name]) => name !== 'metaclass') };
}

/** `global a, b` */
function outerNames(node: RawNode, to: Lowering): Statement[] {
  return [{ kind: 'outer', at: node.start, names: solid(node).map((child) => dottedNameOf(child, to)) }];
}

const evaluated: Case = (node, to) =>
  solid(node).map((child) => ({ kind: 'expression', at: child.start, value: to.expression(child) }));

const CASES: Readonly<Record<string, Case>> = {
  expression_statement: (node, to) =>
    solid(node).flatMap((child) => {
      if (child.type === 'assignment' || child.type === 'augmented_assignment') return assignment(child, to);
      return [{ kind: 'expression', at: child.start, value: to.expression(child) }];
    }),
  return_statement: (node, to) => {
    const [value] = solid(node);
    return [{ kind: 'return', at: node.start, value: value ? to.expression(value) : nothing(node.start) }];
  },
  import_statement: (node, to) =>
    importNames(node, to).map(({ name, alias }) => ({
      kind: 'import',
      at: node.start,
      module: name,
      ...(alias === undefined ? {} : { alias }),
    })),
  import_from_statement: importFrom,
  function_definition: functionDefinition,
  class_definition: (node, to, decorators) => [
    {
      kind: 'class',
      at: node.start,
      name: sourceOf(fieldOf(node, 'name'), to).normalize('NFKC'),
      bases: solid(fieldOf(node, 'superclasses') ?? { ...node, children: [] })
        .filter((child) => child.type !== 'keyword_argument')
        .map(to.expression),
      ...namedBases(node, to),
      decorators,
      body: block(fieldOf(node, 'body'), to),
    },
  ],
  decorated_definition: decorated,
  if_statement: conditional,
  for_statement: loop,
  while_statement: loop,
  with_statement: contextManager,
  try_statement: attempt,
  raise_statement: raised,
  assert_statement: evaluated,
  // Python 2, which the grammar still reads: `exec code` runs like `exec(code)`.
  exec_statement: (node, to) => {
    const args = solid(node).map((child) => ({ value: to.expression(child) }));
    const called: Expression = { kind: 'name', at: node.start, name: 'exec' };
    return [{ kind: 'expression', at: node.start, value: { kind: 'call', at: node.start, called, args } }];
  },
  print_statement: evaluated,
  match_statement: (node, to) =>
    matched(node, {
      expression: to.expression,
      nameOf: (name) => dottedNameOf(name, to),
      block: (body) => block(body, to),
    }),
  global_statement: outerNames,
  nonlocal_statement: outerNames,
  pass_statement: () => [],
};

function statement(node: RawNode, to: Lowering): Statement[] {
  if (node.type === 'ERROR') {
    to.skipped.count += 1;
    return solid(node).flatMap((child) => statement(child, to));
  }
  const known = CASES[node.type];
  if (known !== undefined) return known(node, to, []);
  if (node.type === 'block' || node.type === 'module') return block(node, to);
  return [{ kind: 'expression', at: node.start, value: to.expression(node) }];
}

/**
 * Reduces the copied tree of `text` to statements. Those inside skipped regions are kept where they parse.
 *
 * @param later bodies that are not in the tree, by where their function starts; what is left in it afterwards belongs
 *   to no function of the tree
 */
export function lowerModule(
  root: RawNode,
  text: string,
  later: Map<number, LaterBody> = new Map<number, LaterBody>(),
): { readonly body: readonly Statement[]; readonly errors: number } {
  const skipped = { count: 0 };
  const to = { ...createExpressionLowering(text), text, skipped, later };
  const body = statement(root, to);
  return { body, errors: skipped.count };
}
