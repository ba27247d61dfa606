/** Modules that carry data to other machines, by the names they are imported under: `transports.ts` reads their calls. */
export declare const TRANSPORT_MODULES: readonly string[];
