import type { SourceTree } from '../analysis/judge-sources.js';
import type { Unscanned } from '../model/inspection.js';
type View = Pick<SourceTree, 'artifact' | 'kind' | 'paths' | 'head' | 'size'>;
/**
 * Compiled files that Python runs in place of the source beside them: what was read then says nothing about what
 * runs. Those validated by a hash always do. Others do if the source has the time and length that they record: a
 * packed sdist brings both along, while an installer gives the files of a wheel new times.
 * @param isPacked an archive, not a folder that somebody works in and whose Python compiled it
 * @param idle sources that nothing runs, such as tests: nor does what was compiled of them
 */
export declare function forcedBytecode({ artifact, kind, paths, head, size }: View, isPacked: boolean, idle: ReadonlySet<string>): Unscanned[];
type Built = Pick<SourceTree, 'artifact' | 'kind' | 'paths' | 'folder' | 'backendPath' | 'buildBackend'>;
/**
 * Compiled modules without their source in what is built, and native ones that are the back end itself: the build
 * imports them, and nobody has read what they do.
 */
export declare function builtBytecode(tree: Built): Unscanned[];
/**
 * Compiled modules in archives that modules are imported from: Python prefers them to the source beside them, by a
 * time that the archive records, or without one.
 * @param isWithin whether a file came out of such an archive
 */
export declare function packedBytecode(artifact: string, paths: readonly string[], isWithin: (path: string) => boolean): Unscanned[];
export {};
