import { basic } from '../index/netrc.js';
import { isLocalHost } from '../index/link.js';
import type { Upstream } from '../index/upstream.js';
import type { Services } from '../model/effects.js';

const TIMEOUT = 30_000;

/** The user of an address that names one without a password; none that the keyring would take for an option of its own. */
function lonelyUser({ authorization = '' }: Upstream): string | undefined {
  const login = Buffer.from(authorization.replace(/^Basic /, ''), 'base64').toString('utf8');
  return /^[^-:][^:]*:$/.test(login) ? login.slice(0, -1) : undefined;
}

function isSafe(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || (protocol === 'http:' && isLocalHost(hostname));
}

/**
 * Asks the user's keyring for the password of an index whose address names a user without one, where pip's setting
 * `keyring-provider` asks for that. The program is found on PATH outside of the audited tree and runs as the user
 * would run it; an index without an answer stays as it was, and says itself that it wants a password.
 *
 * @param settings pip's
 */
export async function withKeyring(
  upstream: Upstream,
  settings: Readonly<Record<string, string>>,
  root: string,
  { machine, processes, workspace }: Services,
): Promise<Upstream> {
  const user = lonelyUser(upstream);
  const isWanted = ['subprocess', 'import'].includes(settings['keyring-provider'] ?? '');
  const file =
    isWanted && user !== undefined && isSafe(upstream.url) ? machine.program('keyring', root) : undefined;
  if (file === undefined || user === undefined) return upstream;
  const variables = Object.entries(machine.environment).filter(([, value]) => value !== undefined);
  const env = {
    ...(Object.fromEntries(variables) as Record<string, string>),
    PATH: machine.searchPath(root),
  };
  const cwd = workspace.makeFolder('empty');
  for (const service of [upstream.url, new URL(upstream.url).host]) {
    const { code, stdout } = await processes.run({
      file,
      args: ['get', service, user],
      env,
      cwd,
      timeout: TIMEOUT,
    });
    const password = stdout.replace(/\r?\n$/, '');
    if (code === 0 && password !== '')
      return { ...upstream, isPrivate: true, authorization: basic({ user, password }) };
  }
  return upstream;
}
