import type { Origin } from '../../model/requirement.js';
import type { Entry } from '../entry.js';
import type { GivenOption } from './option-table.js';
import type { Variables } from './variables.js';
/** What counts on any line: refusals, formats, and options that are dropped. */
export declare function sharedEntries(given: readonly GivenOption[], origin: Origin): Entry[];
/** The notes for options that pip does not read on that line. */
export declare function ignoredEntries(ignored: readonly GivenOption[], origin: Origin): Entry[];
/**
 * The options of a line without a requirement, in the order pip applies them whatever order they were written in:
 * `--no-index`, the last `--index-url`, every `--extra-index-url`, the first `--find-links`, switches.
 */
export declare function resolutionEntries(given: readonly GivenOption[], origin: Origin, variables: Variables): Entry[];
