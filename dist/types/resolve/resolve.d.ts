import type { Downloader, Http, ProgressEvent, Services } from '../model/effects.js';
import type { Incomplete } from '../model/facts.js';
import type { Release } from '../model/release.js';
import type { AuditRequest } from '../model/request.js';
import type { RequirementSet } from '../model/requirement.js';
import type { Admit } from '../gate/gate.js';
import type { Interpreter } from './interpreter.js';
export interface ResolveOptions {
    readonly request: AuditRequest;
    readonly set: RequirementSet;
    readonly interpreter: Interpreter;
    /** True when every release needs an allowed hash. */
    readonly isHashMode: boolean;
    readonly admit: Admit;
    readonly onProgress: (event: ProgressEvent) => void;
    /** Waited for before each time a source distribution is handed out to be built. */
    readonly beforeBuild: () => Promise<void>;
    readonly signal: AbortSignal;
}
/** What would be installed, read. */
export interface Resolution {
    readonly releases: readonly Release[];
    readonly incomplete: readonly Incomplete[];
    readonly notes: readonly string[];
    /** Version of the pip that resolved. */
    readonly pip: string;
}
/**
 * Resolves a set of requirements with pip through the gate and reads everything pip chose. Installs nothing; runs
 * no code that was not read and admitted before.
 * @throws Failure when there is no resolution, or an index or a download failed
 */
export declare function resolve(options: ResolveOptions, services: Services, http: Http & Downloader): Promise<Resolution>;
