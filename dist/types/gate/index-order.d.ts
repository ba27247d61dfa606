import type { Upstream } from '../index/upstream.js';
/**
 * Which indexes must not know a project before this one may be asked for it. pip asks all indexes for everything; a
 * project file can bind projects to an index, or have indexes asked one after the other, as uv does.
 * @returns places among the upstreams; `never` where the index is not for this project
 */
export declare function askedBefore(upstreams: readonly Upstream[], index: number, project: string): readonly (number | 'never')[];
