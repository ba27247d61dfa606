import { type Http } from '../../model/http.js';
import type { Downloader } from '../../model/effects.js';
/**
 * A client that asks again, twice at most, when a server is busy or a connection breaks, as pip does. What is asked
 * by POST is not asked again: whoever sends it knows whether that is safe.
 */
export declare function withRetries(http: Http & Downloader, sleep: (milliseconds: number) => Promise<void>): Http & Downloader;
