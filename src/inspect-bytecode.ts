import type { SourceTree } from './analysis/judge-sources.js';
import type { Unscanned } from './model/inspection.js';
import { sourceOf } from './rules/artifact/bytecode-without-source.js';

/** Of a compiled file's second word (PEP 552): Python goes by a hash, which the file itself tells, or by nothing at all. */
const IS_HASHED = 1;

/**
 * Compiled files that Python runs in place of the source beside them, whenever that was written: what was read then says
 * nothing of what runs. Others count only while the source has the time and length that they tell.
 */
export function forcedBytecode({
  artifact,
  paths,
  head,
}: Pick<SourceTree, 'artifact' | 'paths' | 'head'>): Unscanned[] {
  const known = new Set(paths);
  return paths
    .filter((path) => path.endsWith('.pyc') && path.includes('__pycache__/') && known.has(sourceOf(path)))
    .filter((path) => ((head(path)[4] ?? 0) & IS_HASHED) !== 0)
    .map((file) => ({
      artifact,
      file,
      code: 'bytecode-instead',
      reason: `Python runs this compiled file in place of ${sourceOf(file)}, which alone could be read`,
    }));
}
