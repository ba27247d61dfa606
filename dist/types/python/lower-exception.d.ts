import { type ExpressionLowering } from './lower-expression.js';
import type { RawNode } from './raw-tree.js';
import type { Statement } from './syntax.js';
/** `raise what from why`: the first is what a handler may get hold of. */
export declare function raised(node: RawNode, { expression }: ExpressionLowering): Statement[];
/** What a handler begins with: the name it gives to what it caught, also as Python 2 says it (`except E, e`). */
export declare function caught(clause: RawNode, { expression }: ExpressionLowering): Statement[];
