import type { Http } from '../model/http.js';
import type { ModelService } from '../model/review.js';
/** Who pays, and where the service is. */
export interface ModelAccess {
    readonly key: string;
    /** `ANTHROPIC_BASE_URL`; by default the service's own address. */
    readonly baseUrl?: string;
}
/**
 * The Anthropic Messages API by its SDK, which is loaded when it is first needed. The SDK does not retry: the caller
 * does, since it knows how long an answer may take.
 */
export declare function connectAnthropic({ key, baseUrl }: ModelAccess, http: Http): ModelService;
