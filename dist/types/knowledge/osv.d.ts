import type { Advisory, Incomplete } from '../model/facts.js';
import { type AskEffects } from './ask.js';
import { type OsvService, type Query } from './osv-batch.js';
/** The name of the service in reports. */
export declare const SOURCE = "OSV";
/** The advisories for each release, and what is missing. */
export interface OsvAnswer {
    /** In the order of the queries; empty for a release without advisories. */
    readonly advisories: readonly (readonly Advisory[])[];
    readonly incomplete: readonly Incomplete[];
}
/**
 * Asks the OSV service (https://google.github.io/osv.dev/api/) which advisories affect each release: batch queries for
 * the ids, then each record once, however many releases it affects. A failing service does not throw: what is missing
 * is in `incomplete`, and an advisory whose record could not be fetched is kept by its id.
 */
export declare function askOsv(queries: readonly Query[], service: OsvService, effects: AskEffects): Promise<OsvAnswer>;
