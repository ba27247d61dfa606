import type { Upstream } from './upstream.js';
/** What a netrc file says of one host. */
export interface Login {
    readonly user: string;
    readonly password: string;
}
/**
 * Finds the login a netrc file holds for one host, as curl, requests and so pip read it. The `default` entry is left
 * out: it would send a password to whatever index is named. A `macdef` ends at the next empty line.
 * @param host without port, compared in lower case
 */
export declare function loginFor(host: string, netrc: string): Login | undefined;
/**
 * Gives an index the login of the user's netrc file when its address carries none, as pip does; over https only, or to
 * this machine. An index that asks for a login is private.
 */
export declare function withLogin(upstream: Upstream, netrc: string): Upstream;
/** An Authorization header (RFC 7617). */
export declare function basic({ user, password }: Login): string;
