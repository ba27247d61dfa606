import type { Container, Entry } from '../archive/entry.js';
import { ArchiveRefusal } from '../archive/refusals.js';
import type { Unscanned } from '../model/inspection.js';

/** Why an archive, or a file of it, was refused; anything else that was thrown is thrown again. */
export function refused(error: unknown, artifact: string): Unscanned {
  if (!(error instanceof ArchiveRefusal)) throw error;
  const { code, reason, file } = error;
  return { artifact, code, reason, ...(file === undefined ? {} : { file }) };
}

/** What is read, or undefined if it is refused: for a second look at what `judgeContents` reports as unscanned. */
export function unlessRefused<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof ArchiveRefusal) return undefined;
    throw error;
  }
}

/** The text of a file, empty if it is refused. */
export function textIn(container: Container, entry: Entry, encoding: 'utf8' | 'latin1' = 'utf8'): string {
  const bytes = unlessRefused(() => container.read(entry));
  return bytes === undefined ? '' : Buffer.from(bytes).toString(encoding);
}
