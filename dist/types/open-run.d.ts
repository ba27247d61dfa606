import type { Downloader, Services } from './model/effects.js';
import type { Http } from './model/http.js';
import type { AuditRequest } from './model/request.js';
import type { RequirementSet } from './model/requirement.js';
import type { Admit } from './gate/gate.js';
import { type Knowledge } from './judge-releases.js';
import type { Report } from './model/report.js';
import type { AuditWatch } from './model/watch.js';
import type { DiscoveredSection } from './requirements/discover.js';
import type { Interpreter } from './resolve/interpreter.js';
import { type Resolution, type Resolved } from './resolve/resolve.js';
/** What the sections of a run share, for all commands that resolve. */
export interface Run {
    readonly request: AuditRequest;
    readonly services: Services;
    readonly interpreter: Interpreter;
    /** What pip's settings ask for besides the request. */
    readonly settings: RequirementSet;
    readonly http: Http & Downloader;
    readonly knowledge: Knowledge;
    readonly admit: Admit;
    readonly watch: Required<AuditWatch>;
}
/** Requirements that are resolved together. */
export type AskedSection = DiscoveredSection & {
    readonly packages?: readonly string[];
};
/** A set of requirements, and what it resolved to. */
export interface Section {
    readonly set: RequirementSet;
    readonly resolution: Resolution;
}
/**
 * Finds the interpreter and prepares the connections; no index is asked yet.
 * @param watch `signal` stops what the run starts, `beforeBuild` is called once, before the first build
 * @returns what all sections of the run share; the caller ends the services
 * @throws Failure `python-missing`, `python-broken` or `python-too-old`, `advisories-invalid` where their folder is
 *   not there, and with a code of `requirements-…` for constraints that pip's settings name
 */
export declare function openRun(request: AuditRequest, services: Services, watch: AuditWatch): Promise<Run>;
/**
 * Reads one section: what the request names, or what was found of the project, under the request's constraints.
 * @throws Failure with a code of `requirements-…` that names every line that cannot be used
 */
export declare function readSection({ root, constraints, variables, allowVcs, standardInput }: AuditRequest, { packages, requirements, editables, groups, isWhole, ownGroups }: AskedSection, services: Services): RequirementSet;
/**
 * Resolves one set of requirements.
 * @param use what to do while the gate is open
 * @param installed resolve against what is installed, with these options of pip
 * @returns what `use` gave back
 * @throws Failure when there is no resolution, when an index or a download failed, and `hash-missing` in hash mode
 */
export declare function resolveSection<T>(run: Run, set: RequirementSet, use: (resolved: Resolved) => Promise<T>, installed?: readonly string[]): Promise<T>;
/** Whether a set asks for nothing. */
export declare function isEmpty({ requirements, directs, locks }: RequirementSet): boolean;
/** Judges what was resolved, and makes the report. */
export declare function reportOf(run: Run, sections: readonly Section[]): Promise<Report>;
