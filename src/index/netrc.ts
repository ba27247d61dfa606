import { isLocalHost } from './link.js';
import type { Upstream } from './upstream.js';

/** What a netrc file says of one host. */
export interface Login {
  readonly user: string;
  readonly password: string;
}

/** Words of a netrc file; comments run from a word that begins with `#` to the end of its line. */
function wordsOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .flatMap((line) => line.replace(/(^|\s)#.*$/, '').match(/"(?:\\.|[^"\\])*"|\S+/g) ?? [])
    .map((word) => (word.startsWith('"') ? word.slice(1, -1).replace(/\\(.)/g, '$1') : word));
}

/**
 * Finds the login a netrc file holds for one host, as curl, requests and so pip read it. The `default` entry is left
 * out: it would send a password to whatever index is named. A `macdef` ends at the next empty line.
 * @param host without port, compared in lower case
 */
export function loginFor(host: string, netrc: string): Login | undefined {
  const words = wordsOf(netrc.replace(/^[ \t]*macdef\b[^]*?(?:\r?\n[ \t]*\r?\n|$(?![^]))/gm, '\n'));
  const start = words.findIndex(
    (word, at) => word.toLowerCase() === host.toLowerCase() && words[at - 1] === 'machine',
  );
  if (start < 0) return undefined;
  const found = new Map<string, string>();
  for (let at = start + 1; at + 1 < words.length; at += 2) {
    const key = words[at] ?? '';
    if (key === 'machine' || key === 'default') break;
    found.set(key, words[at + 1] ?? '');
  }
  const [user, password] = [found.get('login') ?? '', found.get('password') ?? ''];
  return user === '' && password === '' ? undefined : { user, password };
}

/**
 * Gives an index the login of the user's netrc file when its address carries none, as pip does; over https only, or to
 * this machine. An index that asks for a login is private.
 */
export function withLogin(upstream: Upstream, netrc: string): Upstream {
  const { protocol, hostname } = new URL(upstream.url);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && isLocalHost(hostname));
  const login = isSafe && upstream.authorization === undefined ? loginFor(hostname, netrc) : undefined;
  return login === undefined ? upstream : { ...upstream, isPrivate: true, authorization: basic(login) };
}

/** An Authorization header (RFC 7617). */
export function basic({ user, password }: Login): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}
