import { type Services } from './model/effects.js';
export interface ServiceSettings {
    /** The folder the bundle lies in, with the worker, the parser and the pinned pip. */
    readonly assets: string;
    /** Read and write `~/.depsec/cache`. */
    readonly useCache: boolean;
    /** Keep the shipped pip unpacked in `~/.depsec/pip`. Not where a home outlives jobs that trust each other less. */
    readonly keepPip?: boolean;
}
/** The folder depsec keeps its own things in, absolute: `DEPSEC_HOME`, or `~/.depsec` when that is empty. */
export declare function depsecHome(environment: Readonly<Record<string, string | undefined>>): string;
/** The real services of one run. `dispose` ends the workers and removes the run's folder. */
export declare function realServices(settings: ServiceSettings): Promise<Services & {
    dispose(): Promise<void>;
}>;
