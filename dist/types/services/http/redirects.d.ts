/**
 * Decides where a redirect may lead.
 * @returns the next address, or undefined when the answer is no redirect
 * @throws HttpError for a downgrade to http, another scheme, a local address from a remote one, or too many hops
 */
export declare function nextHop(from: URL, status: number, location: string | undefined, hops: number): URL | undefined;
