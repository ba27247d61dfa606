import type { Config } from '../model/config.js';
import type { ConfigFile } from './config-file.js';
/** The configuration files of a run. */
export interface ConfigSources {
    /** The file of the user or the workflow: the home folder's, or the one named by `--config`. */
    readonly user?: ConfigFile;
    /** The file of the audited project, which a pull request can edit. */
    readonly project?: ConfigFile;
    /** True if the project's file may loosen the settings of user and workflow. */
    readonly trustProject: boolean;
}
/**
 * Merges the configuration files: a single value of the project replaces the user's, lists add up. Without
 * consent, the project may only make a key stricter, and may not set keys that are neither stricter nor looser.
 * @throws Failure `config` that names file, line and key
 */
export declare function loadConfig(sources: ConfigSources): Config;
