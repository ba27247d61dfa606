import type { SourceTree } from '../analysis/judge-sources.js';
import { type Finding } from '../model/finding.js';
import type { Unscanned } from '../model/inspection.js';
/**
 * Shell programs of a wheel, which are started by their names, and what other programs run by themselves: the same
 * command lines count in them that count where Python starts one.
 */
export declare function judgeScripts({ artifact, kind, paths, head, read, size, }: Pick<SourceTree, 'artifact' | 'kind' | 'paths' | 'head' | 'read' | 'size'>): {
    readonly findings: readonly Finding[];
    readonly unscanned: readonly Unscanned[];
};
