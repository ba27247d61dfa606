/** Which variables of the environment a requirements file may expand, and their values. */
export interface Variables {
    readonly allowed: readonly string[];
    readonly values: Readonly<Record<string, string | undefined>>;
}
/** The outcome of an expansion. Only `value` ever holds the value of a variable; `problem` and `fix` never do. */
export type Expansion = {
    readonly value: string;
} | {
    readonly problem: string;
    readonly fix: string;
};
/** The texts between `${` and `}`. */
export declare function variablesIn(text: string): readonly string[];
/**
 * Replaces each `${NAME}` of an option value by the variable's value, if that is allowed: a file of a pull request
 * could otherwise send any secret of the environment to a server of its choice.
 */
export declare function expandVariables(text: string, variables: Variables): Expansion;
