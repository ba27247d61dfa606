import { HttpError } from '../../model/http.js';
/** Turns whatever the network threw into an `HttpError` that names the host and the cause. */
export declare function toHttpError(error: unknown, url: URL): HttpError;
