/** A place in a text that speaks to a model. */
export interface InjectionPlace {
    /** 1-based; first and last line of it. */
    readonly line: number;
    readonly endLine: number;
    readonly text: string;
}
/**
 * The places of a text that address a model which might read it: sentences that take its instructions away, tell it the
 * result, or pretend to be part of the conversation. Honest texts about models hold such sentences too.
 */
export declare function findInjections(text: string): readonly InjectionPlace[];
