import { type Http, type HttpRequest } from '../model/http.js';
/** What asking a service needs of the outside world. */
export interface AskEffects {
    readonly http: Http;
    /** Resolves after that many milliseconds. */
    sleep(milliseconds: number): Promise<void>;
    readonly signal?: AbortSignal;
}
/** A service gave no usable answer. `message` is shown to the user; it holds no text that the service sent. */
export declare class NoAnswer extends Error {
    /** The HTTP status when there was one. */
    readonly status?: number | undefined;
    constructor(message: string, 
    /** The HTTP status when there was one. */
    status?: number | undefined);
}
/**
 * Asks for a JSON document, once more after a short while when the service is overloaded (429) or failing (5xx).
 * @throws NoAnswer for every way the service can fail, so that callers tell one thing
 */
export declare function askJson(request: HttpRequest, effects: AskEffects): Promise<unknown>;
