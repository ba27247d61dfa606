import { mkdirSync, realpathSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isOwnFolder, THIS_PROCESS, type Owner } from './own-folder.js';

const GROUP_WRITES = 0o020;
const OTHERS_WRITE = 0o002;
const STICKY = 0o1000;
/** By this number Linux shows owners from outside a user namespace, as the system's root. */
const UNKNOWN = 65534;

function withAncestors(path: string): readonly string[] {
  return dirname(path) === path ? [path] : [path, ...withAncestors(dirname(path))];
}

/**
 * True when no other user can put something else in the place of what this process makes in a folder: nobody else may
 * rename what lies there, or on the way there.
 */
export function isSafeFromOthers(folder: string, owner: Owner = THIS_PROCESS): boolean {
  if (owner.uid === undefined) return true;
  const isSafe = (path: string): boolean => {
    const { mode, uid, gid } = statSync(path);
    const isOpen = (mode & OTHERS_WRITE) !== 0 || ((mode & GROUP_WRITES) !== 0 && gid !== owner.gid);
    return [owner.uid, 0, UNKNOWN].includes(uid) && (!isOpen || (mode & STICKY) !== 0);
  };
  try {
    return withAncestors(realpathSync(folder)).every(isSafe);
  } catch {
    return true;
  }
}

/**
 * Where the folder of a run is made: the system's place for temporary files, or depsec's home where other users could
 * exchange what lies in the former. (A pod with one user and such a place may have no home that can be written to.)
 * @param home absolute path of depsec's home
 */
export function temporaryFolder(home: string, usual = tmpdir()): string {
  if (isSafeFromOthers(usual)) return usual;
  const own = join(home, 'runs');
  try {
    mkdirSync(own, { recursive: true, mode: 0o700 });
    return isOwnFolder(home, ['runs']) && isSafeFromOthers(own) ? own : usual;
  } catch {
    return usual;
  }
}
