import type { Http } from '../model/http.js';
import type { ModelService } from '../model/review.js';
/** Who pays, and where the service is. */
export interface ModelAccess {
    readonly key: string;
    /** `ANTHROPIC_BASE_URL`; the service's own address unless told. */
    readonly baseUrl?: string;
}
/**
 * The Anthropic Messages API by its SDK, which is loaded when it is first needed. The SDK's own retries are off: who asks
 * knows how long it may take.
 */
export declare function connectAnthropic({ key, baseUrl }: ModelAccess, http: Http): ModelService;
