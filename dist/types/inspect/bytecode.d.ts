import type { SourceTree } from '../analysis/judge-sources.js';
import type { Unscanned } from '../model/inspection.js';
type View = Pick<SourceTree, 'artifact' | 'kind' | 'paths' | 'head' | 'size'>;
/**
 * Compiled files that Python runs in place of the source beside them: what was read then says nothing of what runs. Those
 * that go by a hash always do. Others do where the source has the time and length that they tell: a packed sdist brings
 * both along, an installer gives the files of a wheel times of their own.
 *
 * @param isPacked an archive, not a folder that somebody works in and whose Python compiled it
 * @param idle sources that nothing runs, such as tests: nor does what was compiled of them
 */
export declare function forcedBytecode({ artifact, kind, paths, head, size }: View, isPacked: boolean, idle: ReadonlySet<string>): Unscanned[];
export {};
