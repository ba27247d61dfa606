import { fieldOf, solid, type ExpressionLowering } from './lower-expression.js';
import type { RawNode } from './raw-tree.js';
import type { Statement } from './syntax.js';

/** `raise what from why`: the first is what a handler may get hold of. */
export function raised(node: RawNode, { expression }: ExpressionLowering): Statement[] {
  return solid(node).map((child, index) => {
    const value = expression(child);
    const at = child.start;
    return { kind: 'expression', at, value: index === 0 ? { kind: 'raise', at, value } : value };
  });
}

/** What a handler begins with: the name it gives to what it caught, also as Python 2 says it (`except E, e`). */
export function caught(clause: RawNode, { expression }: ExpressionLowering): Statement[] {
  const pattern = fieldOf(clause, 'value');
  const named =
    pattern?.type === 'as_pattern'
      ? solid(pattern).at(-1)?.children[0]
      : clause.children.filter(({ field }) => field === 'value')[1];
  if (named?.type !== 'identifier') return [];
  const at = named.start;
  return [{ kind: 'assign', at, targets: [expression(named)], value: { kind: 'caught', at } }];
}
