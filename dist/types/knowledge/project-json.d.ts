import type { ProjectFacts } from '../model/facts.js';
import type { HttpRequest } from '../model/http.js';
/**
 * The address of a project's JSON document beside a simple index: `…/simple/` gives `…/pypi/NAME/json`. Undefined for
 * an index whose address does not end that way; where it keeps such documents, if at all, is then unknown.
 */
export declare function projectJsonUrl(index: string, name: string): string | undefined;
/** A request for a project's document. */
export declare function projectJsonRequest(url: string, idleTimeout: number): HttpRequest;
/**
 * Reads the JSON document of a project. The texts are those of its newest release, whichever is asked about.
 * @returns undefined when the document is not one
 */
export declare function readProjectFacts(document: unknown, version: string): ProjectFacts | undefined;
