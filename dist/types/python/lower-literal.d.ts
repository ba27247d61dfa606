import type { RawNode } from './raw-tree.js';
import type { Expression } from './syntax.js';
export type LowerExpression = (node: RawNode) => Expression;
/** A `string` node: text, bytes, or the parts of an f-string. */
export declare function lowerString(node: RawNode, text: string, lower: LowerExpression): Expression;
/** Adjacent literals: one literal when all are constant, else a format. */
export declare function joinLiterals(at: number, parts: readonly Expression[]): Expression;
/** Integers of any base with underscores, and floats; NaN for what a double cannot hold, such as `1j`. */
export declare function lowerNumber(node: RawNode, text: string): Expression;
