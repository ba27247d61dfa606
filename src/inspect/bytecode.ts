import { posix } from 'node:path';
import type { SourceTree } from '../analysis/judge-sources.js';
import type { Unscanned } from '../model/inspection.js';
import { sourceOf } from '../rules/artifact/bytecode-without-source.js';

/**
 * How Python validates a compiled file, by its second word (PEP 552): by a hash that the file itself holds, or not at
 * all.
 */
const IS_HASHED = 1;
/** The offset of the source's length, in a file that is validated by time and length. */
const SOURCE_LENGTH = 12;

/** What pytest keeps for itself, under a tag that no interpreter has. */
const OF_PYTEST = /-pytest(?:-[\w.]+)?\.pyc$/i;

type View = Pick<SourceTree, 'artifact' | 'kind' | 'paths' | 'head' | 'size'>;

/**
 * Compiled files that Python runs in place of the source beside them: what was read then says nothing about what
 * runs. Those validated by a hash always do. Others do if the source has the time and length that they record: a
 * packed sdist brings both along, while an installer gives the files of a wheel new times.
 * @param isPacked an archive, not a folder that somebody works in and whose Python compiled it
 * @param idle sources that nothing runs, such as tests: nor does what was compiled of them
 */
export function forcedBytecode(
  { artifact, kind, paths, head, size }: View,
  isPacked: boolean,
  idle: ReadonlySet<string>,
): Unscanned[] {
  const known = new Set(paths);
  const isTaken = (path: string): boolean => {
    const bytes = Buffer.from(head(path));
    if (((bytes[4] ?? 0) & IS_HASHED) !== 0) return true;
    if (!isPacked || kind !== 'sdist' || bytes.length < SOURCE_LENGTH + 4) return false;
    return bytes.readUInt32LE(SOURCE_LENGTH) === size(sourceOf(path));
  };
  return paths
    .filter((path) => path.endsWith('.pyc') && path.includes('__pycache__/') && known.has(sourceOf(path)))
    .filter((path) => !OF_PYTEST.test(path) && !idle.has(sourceOf(path)))
    .filter(isTaken)
    .map((file) => ({
      artifact,
      file,
      code: 'bytecode-instead',
      reason: `Python runs this compiled file in place of ${sourceOf(file)}, which alone could be read`,
    }));
}

type Built = Pick<SourceTree, 'artifact' | 'kind' | 'paths' | 'folder' | 'backendPath' | 'buildBackend'>;

/** Whether a path is a native module that is the project's own back end, or a parent package of it. */
function backEndTest({ folder, backendPath, buildBackend = '' }: Built): (path: string) => boolean {
  const parts = buildBackend.split(':')[0]?.split('.') ?? [];
  const bases = backendPath.flatMap((place) =>
    parts.map((_, at) => posix.join(folder, place, ...parts.slice(0, at + 1))),
  );
  const starts = bases.flatMap((base) => [`${base}.`, `${base}/__init__.`]);
  return (path) => /\.(?:so|pyd)$/.test(path) && starts.some((start) => path.startsWith(start));
}

/**
 * Compiled modules without their source in what is built, and native ones that are the back end itself: the build
 * imports them, and nobody has read what they do.
 */
export function builtBytecode(tree: Built): Unscanned[] {
  const { artifact, kind, paths } = tree;
  if (kind !== 'sdist') return [];
  const known = new Set(paths);
  const isBackEnd = backEndTest(tree);
  const isAlone = (path: string): boolean =>
    path.endsWith('.pyc') && !path.includes('__pycache__/') && !known.has(sourceOf(path));
  return paths
    .filter((path) => isAlone(path) || isBackEnd(path))
    .map((file) => ({
      artifact,
      file,
      code: 'bytecode-instead',
      reason: 'a build can import this compiled file, whose source did not come with it',
    }));
}

/**
 * Compiled modules in archives that modules are imported from: Python prefers them to the source beside them, by a
 * time that the archive records, or without one.
 * @param isWithin whether a file came out of such an archive
 */
export function packedBytecode(
  artifact: string,
  paths: readonly string[],
  isWithin: (path: string) => boolean,
): Unscanned[] {
  return paths
    .filter((path) => path.endsWith('.pyc') && !path.includes('__pycache__/') && isWithin(path))
    .map((file) => ({
      artifact,
      file,
      code: 'bytecode-instead',
      reason: 'Python imports this compiled file out of an archive, in place of any source',
    }));
}
