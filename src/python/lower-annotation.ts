import { fieldOf, solid, type ExpressionLowering } from './lower-expression.js';
import type { RawNode } from './raw-tree.js';
import type { Statement } from './syntax.js';

/** What an annotation does where it stands (PEP 3107, PEP 526). Of one that calls nothing, the inside was not copied. */
export function annotation(type: RawNode | undefined, to: ExpressionLowering): Statement[] {
  return solid(type ?? NONE).map((part) => ({
    kind: 'expression',
    at: part.start,
    value: to.expression(part),
  }));
}

const NONE: RawNode = { type: 'type', start: 0, end: 0, field: null, children: [] };

/** What the annotations of a function do when it is defined. */
export function annotationsOf(definition: RawNode, to: ExpressionLowering): Statement[] {
  const parameters = fieldOf(definition, 'parameters')?.children ?? [];
  return [
    ...parameters.flatMap((parameter) => annotation(fieldOf(parameter, 'type'), to)),
    ...annotation(fieldOf(definition, 'return_type'), to),
  ];
}
