import type { Upstream } from '../index/upstream.js';

/**
 * Which indexes must not know a project before this one may be asked for it. pip asks all indexes for everything; a
 * project file can bind projects to an index, or have indexes asked one after the other, as uv does.
 * @returns places among the upstreams; `never` where the index is not for this project
 */
export function askedBefore(
  upstreams: readonly Upstream[],
  index: number,
  project: string,
): readonly (number | 'never')[] {
  const upstream = upstreams[index];
  if (upstream === undefined || upstream.kind === 'links') return [];
  const isBound = upstreams.some(({ projects }) => projects?.includes(project) === true);
  if (isBound || upstream.projects !== undefined)
    return upstream.projects?.includes(project) === true ? [] : ['never'];
  return upstreams.flatMap(({ isPreferred }, at) =>
    isPreferred === true && at !== index && (upstream.isPreferred !== true || at < index) ? [at] : [],
  );
}
