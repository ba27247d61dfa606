import type { LookupFunction } from 'node:net';
import { type Http } from '../../model/http.js';
import type { Downloader } from '../../model/effects.js';
export interface HttpSettings {
    /** PEM bundle of the authorities to trust besides the built-in ones. */
    readonly authorities?: string;
    /** Overrides the proxy variables of the environment. */
    readonly proxy?: string;
    /** Milliseconds a proxy may take to answer. */
    readonly proxyPatience?: number;
    readonly userAgent: string;
    /** In place of the system's. */
    readonly lookup?: LookupFunction;
}
/** The HTTP client of a run: pages into memory, files into `folder`. */
export declare function createHttp(folder: string, settings: HttpSettings): Http & Downloader;
