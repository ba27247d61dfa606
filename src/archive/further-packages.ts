import { normalizeName } from '../model/project-name.js';
import type { Archive } from './entry.js';
import { ArchiveRefusal } from './refusals.js';

/** What Python, pip or setuptools take for a package that is installed, at the top or where installers put it there. */
const INFO =
  /^(?:[^/]+\.data\/(?:purelib|platlib|data\/(?:[^/]+\/){1,4}(?:site|dist)-packages)\/)?([^/]+)\.(dist-info|egg-info|egg-link|egg)(\/|$)/i;

/**
 * Refuses a wheel that contains what would count as a further package, beside its own `.dist-info`. An `.egg-info` of
 * the same project does not count.
 * @param own the .dist-info folder
 */
export function checkOnlyPackage({ entries }: Pick<Archive, 'entries'>, own: string): void {
  const project = normalizeName(own.split('-')[0] ?? '');
  for (const { path } of entries) {
    const [, stem = '', kind = '', folder] = INFO.exec(path) ?? [];
    const isOwn = path.startsWith(`${own}/`);
    // A file in place of the folder is none to anybody.
    const isNone = kind === '' || (kind.toLowerCase() === 'dist-info' && folder === '');
    const isSame = kind === 'egg-info' && normalizeName(stem.split('-')[0] ?? '') === project;
    if (!isOwn && !isNone && !isSame) throw new ArchiveRefusal('wheel-dist-info', path);
  }
}
