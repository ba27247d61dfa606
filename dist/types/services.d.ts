import type { Services } from './model/effects.js';
import type { AuditLog } from './model/log.js';
import { homeFolder } from './services/home-folder.js';
import { type ModelAccess } from './services/model-service.js';
export interface ServiceSettings {
    /** The folder the bundle lies in, with the worker, the parser and the pinned pip. */
    readonly assets: string;
    /** Read and write `~/.depsec/cache`. */
    readonly useCache: boolean;
    /** Keep the shipped pip unpacked in `~/.depsec/pip`. Not where a home outlives jobs that trust each other less. */
    readonly keepPip?: boolean;
    /** Where AI exchanges are recorded. */
    readonly log?: AuditLog;
    /** Absent where there is no key: then there is no AI review. */
    readonly model?: ModelAccess | undefined;
    /** Ends what the run waits for: requests, scans and pauses reject with its reason. */
    readonly signal?: AbortSignal;
}
/** The services of one run, and their end. */
export interface RealServices extends Services {
    /** Ends the workers and removes the run's folder. */
    dispose(): Promise<void>;
    /** Kills every child in the midst of its work. Returns what they leave, where there is something to say. */
    readonly abandon: () => readonly string[];
}
/**
 * The folder depsec keeps its own things in, absolute: `DEPSEC_HOME`, or `~/.depsec` when that is empty.
 * @throws Failure `config` where there is neither
 */
export declare function depsecHome(environment: Readonly<Record<string, string | undefined>>, userHome?: typeof homeFolder): string;
/** The model access that the user's own environment gives. */
export declare function modelAccess(environment: Readonly<Record<string, string | undefined>>, key?: string): ModelAccess | undefined;
/** The real services of one run. */
export declare function realServices(settings: ServiceSettings): Promise<RealServices>;
