import type { Upstream } from '../index/upstream.js';
import type { Services } from '../model/effects.js';
/**
 * Asks the user's keyring for the password of an index whose address names a user without one, where pip's setting
 * `keyring-provider` asks for that. The program is found on PATH outside of the audited tree and runs as the user
 * would run it; an index without an answer stays as it was, and says itself that it wants a password.
 *
 * @param settings pip's
 */
export declare function withKeyring(upstream: Upstream, settings: Readonly<Record<string, string>>, root: string, { machine, processes, workspace }: Services): Promise<Upstream>;
