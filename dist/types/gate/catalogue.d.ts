import type { PageFile, ProjectPage } from '../index/project-page.js';
import { type Upstream } from '../index/upstream.js';
import type { Candidate } from './candidate.js';
/** Allowed artifact hashes (`algorithm:hex`) by normalised project; a project without an entry has no limit. */
export type AllowedHashes = ReadonlyMap<string, readonly string[]>;
/** A file that a requirement names itself. It is all there is of its project, on whatever index that may be. */
export interface DirectFile {
    readonly upstream: Upstream;
    readonly file: PageFile;
    /** Path or address for the report, without credentials. */
    readonly shown: string;
    /** The hashes its bytes may have (`algorithm:hex`); any when absent. */
    readonly allowed?: readonly string[];
}
/** Pages as they were first seen in a run. They never change afterwards: every child resolves against the same ones. */
export interface Catalogue {
    /** The candidates of one page; undefined when the upstream does not know the project. */
    page(index: number, project: string): Promise<FrozenPage | undefined>;
    candidate(id: number): Candidate | undefined;
    /** The candidates of the direct files, in their order; their page has the number behind the last upstream's. */
    readonly directs: readonly Candidate[];
    /** Lists a direct file in place of another one of the same requirement, once its name and version are known. */
    replace(candidate: Candidate, by: DirectFile): Candidate;
}
export interface FrozenPage {
    readonly page: ProjectPage;
    readonly candidates: readonly Candidate[];
}
/**
 * @param fetchPage asks the upstream; called once for each project and upstream
 * @param allowed limits what is listed in hash mode
 * @param directFiles take the place of every other file of their projects
 */
export declare function createCatalogue(upstreams: readonly Upstream[], fetchPage: (upstream: Upstream, project: string) => Promise<ProjectPage | undefined>, allowed: AllowedHashes, directFiles?: readonly DirectFile[]): Catalogue;
