/** The documentation of a rule or combination; docs/rules.md, `depsec explain` and SARIF are made from it. */
export interface RuleDoc {
    /** Kebab-case; also file name, fixture folder, docs anchor, SARIF ruleId and ignore key. */
    readonly id: string;
    /** One line, no full stop. */
    readonly title: string;
    /** Why it matters, in words a newcomer understands. */
    readonly why: string;
    /** What to do about it. */
    readonly remedy: string;
    /** A short inert example of what it fires on. */
    readonly example: string;
    /** MITRE ATT&CK technique id. */
    readonly technique?: string;
    readonly references?: readonly string[];
}
