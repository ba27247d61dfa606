import { requiresLocally } from '../../archive/project/build-system.js';
import type { Archive, Container } from '../../archive/entry.js';
import type { Description } from '../contents.js';
import { parentOf, prefixOf } from '../folder-paths.js';
import { archiveOf, placedUnder } from '../placed-files.js';
import { describeProject } from '../project.js';

const PROJECT = /(?:^|\/)(?:setup\.py|pyproject\.toml)$/i;

/** Whether an installer could take what lies somewhere in a container for a project. */
export function holdsProject({ entries }: Container): boolean {
  return entries.some(({ path }) => PROJECT.test(path));
}

/** The folders of a container that an installer could take for projects, but for the one that is judged as a whole. */
export function projectFolders({ entries }: Container, whole: string): readonly string[] {
  const folders = entries.flatMap(({ path }) =>
    PROJECT.test(path) ? path.slice(0, Math.max(0, path.lastIndexOf('/'))) : [],
  );
  return [...new Set(folders)].filter((folder) => folder !== whole);
}

/** One folder of a container as an sdist of its own, under its own name. */
export function folderArchive(container: Container, folder: string): Archive {
  const parent = parentOf(folder);
  return archiveOf(
    'sdist',
    placedUnder(container, (path) =>
      path.startsWith(prefixOf(folder)) ? path.slice(parent.length) : undefined,
    ),
  );
}

/** Why no installer builds a project: its pyproject.toml is not TOML, not what it has to be, or not UTF-8. */
const NO_PROJECT: ReadonlySet<string> = new Set(['pyproject-invalid', 'metadata-encoding']);

/** A gate refuses what a build requires by an address that leads elsewhere. */
function isRefused(archive: Archive): boolean {
  const pyproject = archive.entries.find(({ path }) => /^[^/]+\/pyproject\.toml$/.test(path));
  return pyproject !== undefined && !requiresLocally(Buffer.from(archive.read(pyproject)).toString('utf8'));
}

/**
 * How the project of a folder is built. Test suites contain projects that no installer builds, on purpose, or that
 * none can build behind a gate; in case one does after all, any code in them could be the back end.
 */
export function describeFolder(archive: Archive, artifact: string): Description {
  const description = describeProject(archive, artifact, true);
  const isNone = description.unscanned.some(
    ({ code }) => NO_PROJECT.has(code) || (code === 'build-requires-direct-url' && isRefused(archive)),
  );
  if (!isNone) return description;
  const folder = archive.entries[0]?.path.split('/')[0] ?? '';
  const code = archive.entries.map(({ path }) => path).filter((path) => path.endsWith('.py'));
  const buildHooks = code.map((path) => path.slice(folder.length + 1));
  return { told: { folder, backendPath: [], buildRequires: [], buildHooks }, unscanned: [] };
}
