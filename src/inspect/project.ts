import type { Archive, Container } from '../archive/entry.js';
import { buildOf, readMetadata } from '../archive/read-metadata.js';
import type { Description } from './contents.js';
import { archiveOf, placedUnder } from './placed-files.js';
import { refused } from './refused.js';

/** An unpacked wheel has its files at the top, an unpacked sdist in one folder; a project is taken for the latter. */
export function asArchive(folder: Container, name: string): Archive {
  const tops = new Set(folder.entries.map(({ path }) => path.split('/')[0] ?? ''));
  const isWheel = [...tops].some((top) => top.endsWith('.dist-info'));
  const isOneFolder = tops.size === 1 && folder.entries.every(({ path }) => path.includes('/'));
  if (isWheel || isOneFolder) return { ...folder, kind: isWheel ? 'wheel' : 'sdist', close: () => undefined };
  return asProject(folder, name);
}

/** A folder as an sdist, in a top folder of that name. */
export function asProject(folder: Container, name: string): Archive {
  return archiveOf(
    'sdist',
    placedUnder(folder, (path) => `${name}/${path}`),
  );
}

/**
 * A project that was never packed has no PKG-INFO, and that is no fault; how it is built it tells all the same.
 *
 * @param isPacked it came in an archive; the sources of a project that is worked on are read where uv is started
 */
export function describeProject(archive: Archive, name: string, isPacked: boolean): Description {
  try {
    return { told: readMetadata(archive), unscanned: [] };
  } catch (error) {
    const unscanned = refused(error, name);
    if (unscanned.code !== 'metadata-missing' || archive.kind === 'wheel') return { unscanned: [unscanned] };
  }
  const top = archive.entries[0]?.path.split('/')[0] ?? '';
  try {
    return { told: { folder: top, ...buildOf(archive, top, isPacked) }, unscanned: [] };
  } catch (error) {
    return { unscanned: [refused(error, name)] };
  }
}
