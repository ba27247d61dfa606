import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isLocalHost } from '../../index/link.js';
import { HttpError } from '../../model/http.js';

/** Tells by the addresses behind a name what only this machine or its link can mean. */
export interface NearHosts {
  /** May a request that `home` led to go to `host`, should that be of this machine? */
  isAllowed(host: string, home: string): boolean;
  /** For requests that may: notes what is of this machine. A name that was elsewhere at first stays there. */
  readonly noting: LookupFunction;
  /** For those that may not. */
  readonly refusing: LookupFunction;
}

function withheld(host: string, address: string): HttpError {
  return new HttpError('dns', `${host}: leads to the address ${address} of this machine or its network link`);
}

/**
 * An index must not choose what is read of this machine's own services, not by a name for their address either.
 * @param lookup as `dns.lookup` does
 */
export function createNearHosts(lookup: LookupFunction = systemLookup): NearHosts {
  const near = new Map<string, boolean>();

  const checking =
    (check: (host: string, found: string | undefined) => boolean): LookupFunction =>
    (host, options, done) => {
      lookup(host, { ...options, all: true }, (error, answer) => {
        const addresses = answer as unknown as LookupAddress[];
        if (error !== null) {
          done(error, '');
          return;
        }
        const found = addresses.find(({ address }) => isLocalHost(address))?.address;
        const [first] = addresses;
        if (!check(host, found)) done(withheld(host, found ?? ''), '');
        else if (options.all === true) done(null, addresses);
        else done(null, first?.address ?? '', first?.family);
      });
    };

  return {
    isAllowed: (host, home) => host === home || isLocalHost(home) || near.get(home) === true,
    refusing: checking((_, found) => found === undefined),
    noting: checking((host, found) => {
      if (!near.has(host)) near.set(host, found !== undefined);
      return found === undefined || near.get(host) === true;
    }),
  };
}
