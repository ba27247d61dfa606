import { type ExpressionLowering } from './lower-expression.js';
import type { RawNode } from './raw-tree.js';
import type { Statement } from './syntax.js';
/** What an annotation does where it stands (PEP 3107, PEP 526). Of one that calls nothing, the inside was not copied. */
export declare function annotation(type: RawNode | undefined, to: ExpressionLowering): Statement[];
/** What the annotations of a function do when it is defined. */
export declare function annotationsOf(definition: RawNode, to: ExpressionLowering): Statement[];
