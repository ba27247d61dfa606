import type { Archive } from '../archive/entry.js';
import type { OnceRead } from '../archive/once-read.js';
import { type PackageMetadata } from '../archive/read-metadata.js';
import type { SourceTree } from '../analysis/judge-sources.js';
import type { NestedArchive } from '../model/contents.js';
import type { Unscanned } from '../model/inspection.js';
import type { Recipes } from './build/build-recipes.js';
/** What the sources are judged by; with the metadata where it can be trusted. */
export type Told = Pick<PackageMetadata, 'folder' | 'backendPath' | 'buildBackend' | 'buildHooks' | 'buildRequires'> & Partial<Pick<PackageMetadata, 'text' | 'metadata' | 'isStatic'>>;
interface Insight {
    readonly told?: Told;
    readonly nested: readonly NestedArchive[];
    readonly recipes?: Recipes;
}
/** An archive as tier 2 sees it. */
export declare function sourceTree(archive: Archive | OnceRead, { told, nested, recipes }: Insight, artifact: string): SourceTree;
/** The same, noting the links out of a folder whose targets were asked for: what lies there is part of what would run. */
export declare function notingLinks(tree: SourceTree, noted: Map<string, Unscanned>): SourceTree;
export {};
