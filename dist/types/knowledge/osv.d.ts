import type { Advisory, Incomplete } from '../model/facts.js';
import { type AskEffects } from './ask.js';
import { type OsvService, type Query } from './osv-batch.js';
/** What reports call the service. */
export declare const SOURCE = "OSV";
/** What the service knows of each release, and what it failed to say. */
export interface OsvAnswer {
    /** In the order of the queries; empty for a release nothing is known of. */
    readonly advisories: readonly (readonly Advisory[])[];
    readonly incomplete: readonly Incomplete[];
}
/**
 * Asks the OSV service (https://google.github.io/osv.dev/api/) which advisories affect each release: batch queries for
 * the ids, then each record once, however many releases it affects. Never throws for a failing service: what is missing
 * is in `incomplete`, and an advisory whose record could not be had is kept by its id.
 */
export declare function askOsv(queries: readonly Query[], service: OsvService, effects: AskEffects): Promise<OsvAnswer>;
