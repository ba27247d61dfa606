import type { Files } from '../model/effects.js';
import { type Http } from '../model/http.js';
import { type ProjectPage } from './project-page.js';
import { type Upstream } from './upstream.js';
/** What asking an upstream takes. */
export interface UpstreamEffects {
    readonly http: Http;
    readonly files: Files;
    /** Milliseconds an upstream may be silent; by default half a minute. */
    readonly idleTimeout?: number;
    /** Told when an extra index without credentials answered 403, which counts as not having the project. */
    readonly onForbidden?: (upstream: Upstream) => void;
}
/**
 * Asks an upstream for one project's page.
 * @param project PEP 503 normalised name; ignored for a links page, which holds all projects
 * @returns undefined when the index does not know the project (404, or 403 from an open extra index)
 * @throws Failure when the index does not answer, refuses, or answers something that is no page
 */
export declare function fetchPage(upstream: Upstream, project: string, effects: UpstreamEffects): Promise<ProjectPage | undefined>;
