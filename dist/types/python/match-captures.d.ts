import type { RawNode } from './raw-tree.js';
/** A name that a pattern of `match` binds, and which part of the subject it stands for. */
export interface Capture {
    readonly name: RawNode;
    /** Positions, from the outside in; undefined where they are not known. */
    readonly path: readonly number[] | undefined;
}
type Path = Capture['path'];
/** The names that a pattern of `match` binds. */
export declare function capturesOf(pattern: RawNode, path?: Path): Capture[];
export {};
