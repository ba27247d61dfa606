import { posix } from 'node:path';
import type { Archive } from '../../archive/entry.js';
import { DEFAULT_LIMITS } from '../../archive/limits.js';
import type { Placement } from '../../archive/project/placements.js';
import { ArchiveRefusal } from '../../archive/refusals.js';
import { plain } from '../../archive/project/tables.js';

/** A path, and those of the folders that it lies in; empty, the top, at last. */
export function* upwards(path: string): Generator<string> {
  yield path;
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
    yield path.slice(0, end);
  yield '';
}

/** What Python reads of a path file: a NUL ends it, as in the binary models that share the ending `.pth`. */
function readable(text: string): string {
  const end = text.indexOf('\0');
  return end < 0
    ? text
    : text.slice(0, Math.max(text.lastIndexOf('\n', end), text.lastIndexOf('\r', end)) + 1);
}

/** The lines of a path file that are no code. */
function linesOf(text: string): readonly string[] {
  return readable(text)
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim().replaceAll('\\', '/'))
    .filter((line) => line !== '' && !/^(?:#|import[ \t])/.test(line));
}

/**
 * Folders that a `.pth` file adds to where modules are looked for. They are relative to where it is installed, which
 * is the same folder for the top of a wheel and for `purelib` and `platlib` of its data.
 * @param top folder of the project, without a slash
 * @throws ArchiveRefusal where there is no end of them
 */
export function pathPlacements(archive: Archive, top: string, read: (path: string) => string): Placement[] {
  const files = archive.entries.filter(({ path }) => path.endsWith('.pth'));
  if (files.length === 0) return [];
  const folders = new Set(archive.entries.flatMap(({ path }) => [...upwards(posix.dirname(path))]));
  const sites = new Set([top, ...[...folders].filter((one) => /^[^/]+\.data\/(?:pure|plat)lib$/.test(one))]);
  const ways = new Set<string>();
  let tried = 0;
  for (const { path } of files)
    for (const line of new Set(linesOf(read(path))))
      for (const site of new Set([plain(posix.dirname(path)), ...sites])) {
        tried += 1;
        if (tried > DEFAULT_LIMITS.entries) throw new ArchiveRefusal('too-many-entries');
        const way = plain(posix.join(site, line));
        if (folders.has(way) && way !== '' && !sites.has(way)) ways.add(way);
      }
  return [...ways].map((from) => ({ from, to: '' }));
}
