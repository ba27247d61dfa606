import type { RawNode } from './raw-tree.js';
import type { Expression, Parameter } from './syntax.js';
/** Turns expression nodes into {@link Expression}s. Unknown kinds become groups of what is inside them. */
export interface ExpressionLowering {
    readonly expression: (node: RawNode) => Expression;
    readonly parameters: (node: RawNode | undefined) => readonly Parameter[];
}
export declare function fieldOf(node: RawNode, name: string): RawNode | undefined;
/** The children that mean something. */
export declare function solid(node: RawNode): RawNode[];
/** Builds the lowering for one text. */
export declare function createExpressionLowering(text: string): ExpressionLowering;
