import { existsSync, lstatSync, readlinkSync } from 'node:fs';
import { isInside } from '../../model/is-inside.js';

/** One thing a sandbox shows: a file or folder of this machine, a symbolic link, or an empty place over another. */
export type Mount =
  | { readonly kind: 'show'; readonly path: string }
  | { readonly kind: 'link'; readonly path: string; readonly target: string }
  | { readonly kind: 'hide'; readonly path: string };

/** Programs, libraries and the tables they are found by. Nothing of a user, of a service or of the network. */
const SYSTEM = [
  '/usr',
  '/bin',
  '/sbin',
  '/lib',
  '/lib32',
  '/lib64',
  '/libx32',
  '/nix/store',
  '/etc/alternatives',
  '/etc/ld.so.cache',
  '/etc/ld.so.conf',
  '/etc/ld.so.conf.d',
] as const;

function systemMount(path: string): Mount[] {
  try {
    return lstatSync(path).isSymbolicLink()
      ? [{ kind: 'link', path, target: readlinkSync(path) }]
      : [{ kind: 'show', path }];
  } catch {
    return [];
  }
}

/**
 * What a sandbox is made of, in the order it is put up.
 * @param hidden never shown, also where they lie in a folder of the system
 * @param readable shown besides the system
 */
export function mountsFor(hidden: readonly string[], readable: readonly string[]): Mount[] {
  const system = SYSTEM.flatMap(systemMount);
  const shown = (path: string): boolean =>
    system.some((mount) => mount.kind === 'show' && isInside(mount.path, path));
  return [
    ...system,
    ...hidden
      .filter((path) => shown(path) && existsSync(path))
      .map((path) => ({ kind: 'hide' as const, path })),
    ...readable
      .filter((path) => !shown(path) || hidden.some((folder) => isInside(folder, path)))
      .map((path) => ({ kind: 'show' as const, path })),
  ];
}
