import { type Http, type HttpRequest } from '../model/http.js';
/** The effects of asking a service. */
export interface AskEffects {
    readonly http: Http;
    /** Resolves after that many milliseconds. */
    sleep(milliseconds: number): Promise<void>;
    readonly signal?: AbortSignal;
}
/** A service gave no usable answer. `message` is shown to the user and quotes nothing that the service sent. */
export declare class NoAnswer extends Error {
    /** The HTTP status when there was one. */
    readonly status?: number | undefined;
    constructor(message: string, 
    /** The HTTP status when there was one. */
    status?: number | undefined);
}
/**
 * Fetches a JSON document, and tries once more if the service is overloaded (429) or failing (5xx).
 * @throws NoAnswer for every way in which the service can fail
 */
export declare function askJson(request: HttpRequest, effects: AskEffects): Promise<unknown>;
