import type { RawNode } from './raw-tree.js';
/** The names that a pattern of `match` binds. */
export declare function capturesOf(pattern: RawNode): RawNode[];
