import type { RawNode } from './raw-tree.js';
import type { LaterBody, Statement } from './syntax.js';
/**
 * Reduces the copied tree of `text` to statements. Those inside skipped regions are kept where they parse.
 *
 * @param later bodies that are not in the tree, by where their function starts; what is left in it afterwards belongs
 *   to no function of the tree
 */
export declare function lowerModule(root: RawNode, text: string, later?: Map<number, LaterBody>): {
    readonly body: readonly Statement[];
    readonly errors: number;
};
