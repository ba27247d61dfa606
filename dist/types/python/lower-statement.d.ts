import type { RawNode } from './raw-tree.js';
import { type SyntaxTree } from './syntax.js';
/** Reduces the copied tree of `text` to {@link SyntaxTree}. Statements inside skipped regions are kept where they parse. */
export declare function lowerModule(root: RawNode, text: string): SyntaxTree;
