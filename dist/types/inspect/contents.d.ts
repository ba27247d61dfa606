import type { Archive } from '../archive/entry.js';
import { type OnceRead } from '../archive/once-read.js';
import { type PackageMetadata } from '../archive/read-metadata.js';
import { type SourceTree } from '../analysis/judge-sources.js';
import type { OpenSpool } from '../model/artifact.js';
import type { NestedArchive } from '../model/contents.js';
import type { Inspection, Unscanned } from '../model/inspection.js';
import type { SetupArguments } from '../model/setup-arguments.js';
import type { Python } from '../python/parser.js';
/** Why an archive, or a file of it, was refused; anything else that was thrown is thrown again. */
export declare function refused(error: unknown, artifact: string): Unscanned;
/** What reading an archive takes. */
export interface Context {
    /** An archive, not a folder that somebody works in. */
    readonly isPacked: boolean;
    readonly python: Python;
    readonly openSpool: OpenSpool;
}
/** What the sources are judged by; with the metadata where it can be trusted. */
export type Told = Pick<PackageMetadata, 'folder' | 'backendPath' | 'buildBackend' | 'buildHooks' | 'buildRequires'> & Partial<Pick<PackageMetadata, 'text' | 'metadata' | 'isStatic'>>;
/** Metadata, or why there is none that can be trusted. Sources are judged either way. */
export interface Description {
    readonly told?: Told;
    readonly unscanned: readonly Unscanned[];
}
interface Insight {
    readonly told?: Told;
    readonly nested: readonly NestedArchive[];
}
/** An archive as tier 2 sees it. */
export declare function sourceTree(archive: Archive | OnceRead, { told, nested }: Insight, artifact: string): SourceTree;
/** What was found, and what code that builds it told of what is installed. */
export interface Judged {
    readonly inspection: Inspection;
    readonly setups: readonly SetupArguments[];
    /** Archives that its code imports from or has installed. */
    readonly mounted: readonly string[];
}
/** Judges what an opened archive or folder holds; of archives within it, only that they are there. */
export declare function judgeContents(opened: Archive, filename: string, { told, unscanned }: Description, context: Context): Promise<Judged>;
export {};
