import { type ExpressionLowering } from './lower-expression.js';
import type { RawNode } from './raw-tree.js';
import type { Statement } from './syntax.js';
/** What of the lowering of statements a `match` needs. */
interface MatchLowering extends Pick<ExpressionLowering, 'expression'> {
    readonly nameOf: (node: RawNode) => string;
    readonly block: (node: RawNode | undefined) => Statement[];
}
/** `match`: every case may hold, and its captures are parts of the subject. */
export declare function matched(node: RawNode, to: MatchLowering): Statement[];
export {};
