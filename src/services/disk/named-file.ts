import { randomUUID } from 'node:crypto';
import { lstatSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, resolve } from 'node:path';
import { isInside } from '../../model/is-inside.js';

/** Puts a new file in the place of whatever is there, so that no link is followed. */
export function replaceFile(path: string, content: string): void {
  const fresh = `${path}.${randomUUID()}`;
  try {
    writeFileSync(fresh, content, { flag: 'wx' });
    renameSync(fresh, path);
  } finally {
    rmSync(fresh, { force: true });
  }
}

/**
 * Writes a file that the user named. Inside the tree, where somebody else may have put links, no link is followed out
 * of it; an absolute path, or a relative one that leads out of the tree, is the user's own choice.
 * @param root absolute; a relative name starts from there
 * @throws as `fs.writeFile` does
 */
export function writeNamedFile(name: string, root: string, content: string): void {
  const path = resolve(root, name);
  if (isAbsolute(name) || !isInside(root, path)) {
    writeFileSync(path, content);
    return;
  }
  if (!isInside(realpathSync(root), realpathSync(dirname(path))))
    throw new Error('its folder is a link that leads out of the tree; an absolute path is taken as it is');
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  if (isLink) replaceFile(path, content);
  else writeFileSync(path, content);
}
