import type { Option } from './option.js';
/** The commands of this version, in the order help lists them. */
export declare const COMMANDS: {
    readonly audit: "Resolve, read and judge packages; installs nothing, ever";
    readonly install: "Resolve, read and judge packages, then install exactly what was read";
    readonly gate: "Run a pip, uv, pdm or poetry command with the gate as its index";
    readonly scan: "Read and judge wheels, sdists and unpacked folders of this machine; uses no network";
    readonly verify: "Hold every installed file of depsec itself against the manifest of its release";
    readonly log: "Show what the audit log says of earlier runs";
    readonly explain: "Say what a rule means, why it matters and what to do";
};
export type CommandName = keyof typeof COMMANDS;
/** Commands that end with a report; an option that names no commands belongs to these. */
export declare const JUDGING: readonly CommandName[];
/** Every option of every command. Where pip has a word for it, it is pip's. */
export declare const OPTIONS: readonly Option[];
/** The options `command` takes, in the order of the table. */
export declare function optionsOf(command: CommandName): readonly Option[];
export { API_KEY, PACKAGES } from './plain-inputs.js';
export { LOG_EVENTS, PLAIN_FORMATS, type PlainFormat } from './own-table.js';
export { EXIT_CODES, OTHER_EXIT_CODES, OUTPUTS } from './outcomes.js';
