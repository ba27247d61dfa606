import { parseUrl } from './parse-url.js';

/** Where clouds tell a machine about itself, beside the link-local ones. */
const OF_CLOUDS = ['100.100.100.200', '168.63.129.16', '192.0.0.192', 'fd00:ec2::254'];

/** True for addresses only this machine or its link can mean: loopback, link-local, unspecified, those of clouds. */
export function isLocalHost(host: string): boolean {
  const name = host
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase();
  if (/^(?:.*\.)?localhost$|^localhost\.localdomain$|^ip6-(?:localhost|loopback)$/.test(name)) return true;
  if (OF_CLOUDS.includes(name)) return true;
  // A URL's host is normalised: four decimal numbers are IPv4, a colon is IPv6.
  if (/^(\d+\.){3}\d+$/.test(name)) return /^(127\.|0\.|169\.254\.)/.test(name);
  return name.includes(':') && /^(::1?$|fe[89ab]|::ffff:)/.test(name);
}

/**
 * Why a page at `from` may not link to a file at `to`; undefined when it may. An index must not choose what is read of
 * this machine's own files and services, nor that a file travels unprotected.
 */
export function linkProblem(from: string, to: string): string | undefined {
  const [page, file] = [parseUrl(from), parseUrl(to)];
  if (page === undefined || file === undefined) return 'a link to something that is no address';
  if (page.protocol === 'file:' && file.protocol === 'file:') return undefined;
  if (file.protocol !== 'https:' && file.protocol !== 'http:') return `a link to the scheme ${file.protocol}`;
  if (page.protocol === 'https:' && file.protocol === 'http:') {
    return `a link from https down to http at ${file.host}`;
  }
  if (isLocalHost(file.hostname) && !isLocalHost(page.hostname)) {
    return `a link from ${page.host} to the local address ${file.host}`;
  }
  return undefined;
}
