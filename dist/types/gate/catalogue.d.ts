import type { ProjectPage } from '../index/project-page.js';
import { type Upstream } from '../index/upstream.js';
import type { Candidate } from './candidate.js';
/** Allowed artifact hashes (`algorithm:hex`) by normalised project; a project without an entry has no limit. */
export type AllowedHashes = ReadonlyMap<string, readonly string[]>;
/** Pages as they were first seen in a run. They never change afterwards: every child resolves against the same ones. */
export interface Catalogue {
    /** The candidates of one page; undefined when the upstream does not know the project. */
    page(index: number, project: string): Promise<FrozenPage | undefined>;
    candidate(id: number): Candidate | undefined;
}
export interface FrozenPage {
    readonly page: ProjectPage;
    readonly candidates: readonly Candidate[];
}
/**
 * @param fetchPage asks the upstream; called once for each project and upstream
 * @param allowed limits what is listed in hash mode
 */
export declare function createCatalogue(upstreams: readonly Upstream[], fetchPage: (upstream: Upstream, project: string) => Promise<ProjectPage | undefined>, allowed: AllowedHashes): Catalogue;
