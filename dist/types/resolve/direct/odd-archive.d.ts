import { type Upstream } from '../../index/upstream.js';
import type { DirectRequirement } from '../../model/requirement.js';
import { type PreparedDirect, type PrepareOptions } from './prepared-direct.js';
/** An archive that is not named like a release, such as one of a repository: unpacked, then treated as a folder. */
export declare function fromOddArchive(direct: DirectRequirement, filename: string, url: string, upstream: Upstream, options: PrepareOptions): Promise<PreparedDirect>;
