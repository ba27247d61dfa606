import type { ProjectFacts } from '../model/facts.js';
import type { HttpRequest } from '../model/http.js';
/**
 * The address of a project's JSON document next to a simple index: `…/simple/` gives `…/pypi/NAME/json`. Undefined for an
 * index whose address does not end in `/simple/`: whether it has such documents is then unknown.
 */
export declare function projectJsonUrl(index: string, name: string): string | undefined;
/** A request for a project's document. */
export declare function projectJsonRequest(url: string, idleTimeout: number): HttpRequest;
/**
 * Reads the JSON document of a project. Its texts are those of the newest release, whatever `version` is.
 * @returns undefined if the document does not have that form
 */
export declare function readProjectFacts(document: unknown, version: string): ProjectFacts | undefined;
