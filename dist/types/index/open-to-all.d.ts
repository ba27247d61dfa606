import { type Http } from '../model/http.js';
/**
 * Is a file given to whoever asks, without a login? Then a login in its address makes nothing private.
 * @param namedBy as in `HttpRequest`
 */
export declare function isOpenFile(url: string, namedBy: string, http: Http): Promise<boolean>;
