import type { CutText } from './cut-text.js';
import type { Tree } from './tree-sitter.cjs';
/** A named node of the parser's tree, copied out of the parser's memory. */
export interface RawNode {
    readonly type: string;
    readonly start: number;
    readonly end: number;
    /** Name of the grammar's field, e.g. `body`. */
    readonly field: string | null;
    readonly children: RawNode[];
}
/** What {@link copyTree} may spend. */
export interface CopyBounds {
    readonly maxNodes: number;
    readonly maxDepth: number;
}
/** Copies the named nodes, counted in `meter`, or tells which bound was passed. The caller still owns and deletes `tree`. */
export declare function copyTree(tree: Tree, bounds: CopyBounds, cut: CutText, meter: {
    nodes: number;
}): RawNode | 'too-many-nodes' | 'too-deep';
