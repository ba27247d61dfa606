import type { LookupFunction } from 'node:net';
/** Tells by the addresses behind a name what only this machine or its link can mean. */
export interface NearHosts {
    /** May a request that `home` led to go to `host`, should that be of this machine? */
    isAllowed(host: string, home: string): boolean;
    /** For requests that may: notes what is of this machine. A name that was elsewhere at first stays there. */
    readonly noting: LookupFunction;
    /** For those that may not. */
    readonly refusing: LookupFunction;
}
/**
 * An index must not choose what is read of this machine's own services, not by a name for their address either.
 * @param lookup as `dns.lookup` does
 */
export declare function createNearHosts(lookup?: LookupFunction): NearHosts;
