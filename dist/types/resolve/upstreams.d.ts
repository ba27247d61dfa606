import type { Upstream } from '../index/upstream.js';
import type { Files } from '../model/effects.js';
import type { IndexRequest } from '../model/request.js';
import type { FileOption } from '../model/requirement.js';
/** Everything that names places packages may come from, and what it takes to look at them. */
export interface PlaceSources {
    /** pip's own. */
    readonly settings: Readonly<Record<string, string>>;
    /** The index pip uses when nobody names one. */
    readonly defaultIndex: string;
    readonly request: IndexRequest;
    /** Of requirement files, in their order. */
    readonly options: readonly FileOption[];
    /** Where relative folders start. */
    readonly root: string;
    readonly files: Files;
}
/** Whether a setting of pip is switched on, in any of pip's words for it. */
export declare function isOn(setting: string | undefined): boolean;
/**
 * Lists the upstreams of a run in pip's order: find-links first, then the index, then extra indexes.
 * A find-links folder that does not exist is left out, as pip does.
 * @throws Failure `usage` for an address that is neither http(s) nor a folder
 */
export declare function listUpstreams(sources: PlaceSources): readonly Upstream[];
/** What the report says of `--find-links` folders that are not there: pip warns of them, and goes on. */
export declare function missingFolderNotes(sources: PlaceSources): readonly string[];
/**
 * What the report says of places that a file of the audited tree names and neither the user's settings, the command
 * line nor the workflow does: a pull request may have added them.
 */
export declare function newPlaceNotes(upstreams: readonly Upstream[], sources: PlaceSources): readonly string[];
