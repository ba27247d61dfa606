import { closeSync, constants, fstatSync, openSync } from 'node:fs';

/** Nobody waits for who might write to a pipe. Windows has no such flag. */
const FLAGS = constants.O_RDONLY | ((constants.O_NONBLOCK as number | undefined) ?? 0);

/**
 * Opens a file to read it. A pipe or a device, to which a link in an audited tree may lead, has no end and is none.
 * @returns a descriptor, to be closed
 * @throws as `fs.open` does, and for what is no regular file
 */
export function openRegular(path: string): number {
  const handle = openSync(path, FLAGS);
  if (fstatSync(handle).isFile()) return handle;
  closeSync(handle);
  throw new Error('it is no regular file');
}
