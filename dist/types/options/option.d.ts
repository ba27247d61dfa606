/** How many values an option takes: none, one (the last wins, as with pip), or one each time it is given. */
export type OptionKind = 'flag' | 'value' | 'list';
/** The headings of `--help` and of the table of options, in this order. */
export declare const GROUPS: readonly ["What to audit", "Where packages come from", "Which files", "Building and installing", "Judging", "What to check", "Which lines", "Output", "Other"];
export type Group = (typeof GROUPS)[number];
/** How an option appears among the Action's inputs. */
export interface ActionInput {
    /** The name of the input, if it differs from the option's long name. */
    readonly name?: string;
    /** The description of the input, if the option's does not fit. */
    readonly help?: string;
    readonly default?: string;
    /** True if the input turns on what the option turns off. */
    readonly inverted?: boolean;
}
/** One option. The parser, `--help`, action.yml and the tables of the documentation are made from these. */
export interface Option {
    /** Long name without dashes. */
    readonly name: string;
    /** The commands that take it; absent: every command that judges packages. */
    readonly commands?: readonly string[];
    /** One letter, without the dash. */
    readonly short?: string;
    readonly kind: OptionKind;
    readonly group: Group;
    /** The placeholder of the value in help; absent for flags. */
    readonly value?: string;
    /** The only values allowed. */
    readonly choices?: readonly string[];
    /** One sentence without the full stop. */
    readonly help: string;
    /** Absent if the option makes no sense as an Action input. */
    readonly input?: ActionInput;
    /** The configuration key this option overrides. */
    readonly key?: string;
}
