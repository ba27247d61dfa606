import { type Upstream } from '../../index/upstream.js';
import type { Http } from '../../model/http.js';
import type { DirectRequirement } from '../../model/requirement.js';
import { type PrepareOptions } from './prepared-direct.js';
/**
 * The place an address is fetched from, its login apart.
 * @throws Failure `requirements-refused` for this machine's own services, unless an index is one of them
 */
export declare function remoteUpstream(direct: Pick<DirectRequirement, 'origin' | 'shown'>, address: string, options: PrepareOptions): Upstream;
/** The same place, no longer private where a login of the audited tree alone made it that and the file is given without one. */
export declare function withoutClaim(upstream: Upstream, file: string, http: Http): Promise<Upstream>;
/** The address without user and password. */
export declare function withoutLogin(address: string): string;
