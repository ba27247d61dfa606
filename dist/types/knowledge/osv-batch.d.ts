import type { HttpRequest } from '../model/http.js';
import { type AskEffects } from './ask.js';
/** One version of one project of the Python index. */
export interface Query {
    /** Normalised. */
    readonly name: string;
    readonly version: string;
}
/** Where the service is, and how long it may be silent (milliseconds). */
export interface OsvService {
    readonly url: string;
    readonly idleTimeout: number;
}
/** A request to the service: `path` below its base address. */
export declare function osvRequest(service: OsvService, path: string, body?: unknown): HttpRequest;
/**
 * Finds the ids of all records that affect each query, by batch queries whose pages are followed
 * (https://google.github.io/osv.dev/post-v1-querybatch/).
 * @param found is called with each answer as it comes, so that answers before a failure are kept
 * @throws NoAnswer when the service fails
 */
export declare function findIds(queries: readonly Query[], service: OsvService, effects: AskEffects, found: (query: Query, ids: readonly string[]) => void): Promise<void>;
