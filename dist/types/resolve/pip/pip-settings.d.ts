import type { Services } from '../../model/effects.js';
import type { AuditRequest } from '../../model/request.js';
import { type RequirementSet } from '../../model/requirement.js';
import type { FormatChoice } from './format-control.js';
/** pip's settings, of its files and of `PIP_*` variables: option name to value. */
type Settings = Readonly<Record<string, string>>;
/** The choices between wheels and sdists, in pip's order; those of the command line come after them. */
export declare function settingChoices(settings: Settings): readonly FormatChoice[];
/**
 * What pip's settings ask for beside the command line: constraints, wherever they lie, since they are the user's own, and
 * switches.
 * @throws Failure with a code of `requirements-…` for constraints that cannot be read or used
 */
export declare function settingsSet(settings: Settings, request: AuditRequest, services: Services): RequirementSet;
/** Both in one, the first before the second. */
export declare function joinSets(first: RequirementSet, second: RequirementSet): RequirementSet;
/** What the report says of settings by which pip would choose, and depsec does not. */
export declare function unheededNotes(settings: Settings): readonly string[];
export {};
