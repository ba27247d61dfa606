/** A setting of a setup.cfg. */
export interface Setting {
    readonly section: string;
    /** In lower case, with `_` for `-`, as setuptools takes it. */
    readonly key: string;
    /** Its lines, without blanks around them and comments. */
    readonly lines: readonly string[];
}
/** Reads a setup.cfg as configparser does: what is indented deeper than a setting goes on with it. */
export declare function readSetupCfg(text: string): readonly Setting[];
/** `name = value`, one per line or with commas between. */
export declare function pairs(lines: readonly string[]): readonly (readonly [string, string])[];
