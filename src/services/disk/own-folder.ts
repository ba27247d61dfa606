import { lstatSync, statSync, type Stats } from 'node:fs';
import { join } from 'node:path';

/** Who this process is, as files tell owners; undefined where there are no such numbers. */
export interface Owner {
  readonly uid: number | undefined;
  readonly gid: number | undefined;
}

export const THIS_PROCESS: Owner = { uid: process.getuid?.(), gid: process.getgid?.() };

const GROUP_WRITES = 0o020;
const OTHERS_WRITE = 0o002;

function isOurs({ uid }: Stats, owner: Owner): boolean {
  return uid === owner.uid || uid === 0;
}

function isClosed({ mode, gid }: Stats, owner: Owner): boolean {
  return (mode & OTHERS_WRITE) === 0 && ((mode & GROUP_WRITES) === 0 || gid === owner.gid);
}

/**
 * True when, by the current permissions, only this user, their own group and root can have put something into a
 * folder of depsec's home. Folders that do not exist yet are made by this process. Always true where files have no
 * owners.
 * @param home absolute
 * @param names the way from there
 */
export function isOwnFolder(home: string, names: readonly string[], owner = THIS_PROCESS): boolean {
  if (owner.uid === undefined) return true;
  try {
    return [home, ...names.map((_, at) => join(home, ...names.slice(0, at + 1)))].every((folder) => {
      const entry = lstatSync(folder, { throwIfNoEntry: false });
      if (entry === undefined) return true;
      // A link that the user made leads to a folder of which the same has to hold.
      const found = statSync(folder);
      return found.isDirectory() && isOurs(entry, owner) && isOurs(found, owner) && isClosed(found, owner);
    });
  } catch {
    return false;
  }
}
