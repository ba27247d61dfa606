import { isLocalHost } from '../../index/link.js';
import { HttpError } from '../../model/http.js';

const MAX_REDIRECTS = 5;
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

/**
 * Decides where a redirect may lead.
 * @returns the next address, or undefined when the answer is no redirect
 * @throws HttpError for a downgrade to http, another scheme, a local address from a remote one, or too many hops
 */
export function nextHop(
  from: URL,
  status: number,
  location: string | undefined,
  hops: number,
): URL | undefined {
  if (!REDIRECTS.includes(status) || location === undefined) return undefined;
  if (hops >= MAX_REDIRECTS) throw new HttpError('redirect', `more than ${MAX_REDIRECTS} redirects`);
  if (!URL.canParse(location, from.href))
    throw new HttpError('redirect', 'a redirect to something that is no address');
  const to = new URL(location, from);
  if (to.protocol !== 'https:' && to.protocol !== 'http:') {
    throw new HttpError('redirect', `a redirect to the scheme ${to.protocol}`);
  }
  if (from.protocol === 'https:' && to.protocol === 'http:') {
    throw new HttpError('redirect', `a redirect from https down to http at ${to.host}`);
  }
  if (isLocalHost(to.hostname) && !isLocalHost(from.hostname)) {
    throw new HttpError('redirect', `a redirect from ${from.host} to the local address ${to.host}`);
  }
  return to;
}
