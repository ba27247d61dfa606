import { isLocalHost } from '../../index/link.js';
import { basic } from '../../index/netrc.js';
import { isOpenFile } from '../../index/open-to-all.js';
import { isBelowAny } from '../../index/parse-url.js';
import { whoNamed, type Upstream } from '../../index/upstream.js';
import { percentDecoded } from '../../model/percent-decoded.js';
import type { Http } from '../../model/http.js';
import type { DirectRequirement } from '../../model/requirement.js';
import { directFailure, type PrepareOptions } from './prepared-direct.js';

/**
 * The place an address is fetched from, its login apart.
 * @throws Failure `requirements-refused` for this machine's own services, unless an index is one of them
 */
export function remoteUpstream(
  direct: Pick<DirectRequirement, 'origin' | 'shown'>,
  address: string,
  options: PrepareOptions,
): Upstream {
  const url = new URL(address);
  const hostOf = (one: Upstream): string => new URL(one.url).hostname;
  const index = options.upstreams.find((one) => isLocalHost(hostOf(one)) || hostOf(one) === url.hostname);
  if (isLocalHost(url.hostname) && index === undefined)
    throw directFailure(
      direct,
      'requirements-refused',
      'expected a file of another machine, got a local address',
      'Name the file by its path, or keep it on an index.',
    );
  const [user, password] = [percentDecoded(url.username), percentDecoded(url.password)];
  const hasLogin = user !== '' || password !== '';
  const isDeclared = isBelowAny(address, options.privateIndexes);
  return {
    kind: 'links',
    url: `${url.origin}/`,
    isPrivate: hasLogin || isDeclared,
    ...(hasLogin && !isDeclared && direct.origin.file !== undefined && { isClaimed: true }),
    namedBy: index?.url ?? '',
    origin: direct.origin,
    ...(hasLogin ? { authorization: basic({ user, password }) } : {}),
  };
}

/** The same place, no longer private where a login of the audited tree alone made it that and the file is given without one. */
export async function withoutClaim(upstream: Upstream, file: string, http: Http): Promise<Upstream> {
  if (upstream.isClaimed !== true || !(await isOpenFile(file, whoNamed(upstream), http))) return upstream;
  return { ...upstream, isPrivate: false };
}

/** The address without user and password. */
export function withoutLogin(address: string): string {
  const url = new URL(address);
  url.username = '';
  url.password = '';
  return url.href;
}
