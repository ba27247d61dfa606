/** Files and folders from which something is run, or believed, that nobody starts. */
export declare const AUTOSTART_PATHS: RegExp;
