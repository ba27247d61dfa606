import type { Config } from '../model/config.js';
import type { ConfigFile } from './config-file.js';
/** The files a run is configured by. */
export interface ConfigSources {
    /** Of the user or the workflow: the home folder's, or the one named by `--config`. */
    readonly user?: ConfigFile;
    /** Of the audited project, which a pull request can edit. */
    readonly project?: ConfigFile;
    /** The user or workflow consents to a project file that loosens theirs. */
    readonly trustProject: boolean;
}
/**
 * Merges the configuration files: of single values the project's wins over the user's, lists add up. Without
 * consent the project may only make a key stricter, and may not set the keys that have no order of strictness.
 * Throws a `config` failure that names key, file and line.
 */
export declare function loadConfig(sources: ConfigSources): Config;
