import type { SourceTree } from '../../analysis/judge-sources.js';
import type { Unscanned } from '../../model/inspection.js';
type View = Pick<SourceTree, 'artifact' | 'kind' | 'paths' | 'folder' | 'backendPath' | 'read'>;
/**
 * Requirements by a place on this machine (`name @ file:…`) that a back end would tell an installer while it builds,
 * and places there that setuptools looks through for what a build needs: what lies there would be built and
 * installed, and nobody has read it. Metadata that is there already is looked at elsewhere.
 * @param isPacked an archive; what poetry's tables of a project that is worked on name by path is judged by itself
 */
export declare function localReferences(view: View, isPacked: boolean): Unscanned[];
export {};
