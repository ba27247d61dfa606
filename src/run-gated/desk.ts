import { basename, join, relative, resolve, sep } from 'node:path';
import { NOT_FOUND } from '../gate/refusal.js';
import { withoutCredentials } from '../index/parse-url.js';
import { judgeReleases, type Knowledge } from '../judge-releases.js';
import { isInside } from '../model/is-inside.js';
import type { LoopbackAnswer } from '../model/loopback.js';
import type { Services } from '../model/effects.js';
import type { Release } from '../model/release.js';
import type { Authority } from '../model/tunnel.js';
import { readLocal } from '../read-local.js';
import type { GateSession } from '../resolve/gate-session.js';

/** A path the shims asked about, and what became of it. */
export interface Locals {
  readonly releases: Release[];
  readonly answer: (path: string) => Promise<LoopbackAnswer>;
}

/** Judges archives and folders on disk that a command line or a lock file names. */
export function localDesk(root: string, knowledge: Knowledge): Locals {
  const releases: Release[] = [];
  return {
    releases,
    answer: async (given) => {
      const path = resolve(root, given);
      const isBelow = path !== root && isInside(root, path);
      const shown = isBelow ? relative(root, path).split(sep).join('/') : path;
      const release = await readLocal({ path, filename: basename(path), shown }, knowledge.services);
      releases.push(release);
      const { verdict } = (await judgeReleases([release], knowledge)).releases[0]?.judgement ?? {};
      return verdict === 'safe' || verdict === 'warned'
        ? { status: 200, body: verdict }
        : { status: 403, body: verdict ?? 'unscanned' };
    },
  };
}

/** An authority, and where its certificate lies. */
export interface PlacedAuthority extends Authority {
  readonly path: string;
}

/** Makes the authority of the run when it is asked for first, and leaves its certificate in the run's folder. */
export function authorityOf(services: Services): () => Promise<PlacedAuthority> {
  let made: Promise<PlacedAuthority> | undefined;
  return () =>
    (made ??= services.makeAuthority().then((authority) => {
      const path = join(services.workspace.folder, 'authority.pem');
      services.workspace.write(path, authority.certificate);
      return { ...authority, path };
    }));
}

/**
 * `/local/PATH` judges a path; `/real/ID` tells the real address of one of the gate's files; `/proxy` how to have the
 * gate answer in the place of other servers.
 */
export async function atDesk(
  path: string,
  session: () => GateSession,
  locals: Locals,
  authority: () => Promise<PlacedAuthority>,
): Promise<LoopbackAnswer> {
  const [, what, value = ''] = /^\/(local|real)\/(.+)$/.exec(path) ?? [];
  if (path === '/proxy')
    return {
      status: 200,
      body: JSON.stringify({ address: session().proxy, certificate: (await authority()).path }),
    };
  if (what === 'local') return locals.answer(decodeURIComponent(value));
  const candidate = what === 'real' ? session().catalogue.candidate(Number(value)) : undefined;
  return candidate === undefined
    ? NOT_FOUND
    : { status: 200, body: withoutCredentials(candidate.file.url).replace(/#.*$/, '') };
}
