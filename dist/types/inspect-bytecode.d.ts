import type { SourceTree } from './analysis/judge-sources.js';
import type { Unscanned } from './model/inspection.js';
/**
 * Compiled files that Python runs in place of the source beside them, whenever that was written: what was read then says
 * nothing of what runs. Others count only while the source has the time and length that they tell.
 */
export declare function forcedBytecode({ artifact, paths, head, }: Pick<SourceTree, 'artifact' | 'paths' | 'head'>): Unscanned[];
