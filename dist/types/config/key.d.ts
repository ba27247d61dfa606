import * as z from 'zod';
/** What the documentation, the error messages and the merging of files need to know of one configuration key. */
export interface KeyDoc {
    /** The values allowed, in words. */
    readonly allowed: string;
    /** The default as TOML. */
    readonly default: string;
    /** One sentence without the full stop. */
    readonly help: string;
    readonly project: ProjectRight;
}
/**
 * What a project's own file may do with a key without consent: nothing, or only what makes the run stricter.
 * `isLooser` compares two values of the key as the file holds them; `words` says the direction to a reader.
 */
export type ProjectRight = {
    readonly kind: 'never';
} | {
    readonly kind: 'stricter';
    readonly words: string;
    readonly isLooser: (project: unknown, user: unknown) => boolean;
};
/** Documentation of each key, by its schema. */
export declare const keyDocs: z.core.$ZodRegistry<KeyDoc, z.core.$ZodType<unknown, unknown, z.core.$ZodTypeInternals<unknown, unknown>>>;
/** Attaches a key's documentation to its schema. */
export declare function key<S extends z.ZodType>(schema: S, doc: KeyDoc): S;
/** The key belongs to user and workflow alone. */
export declare const NEVER: ProjectRight;
/** A list whose every entry makes the run stricter. */
export declare const MAY_ADD: ProjectRight;
/** A list whose every entry makes the run looser: only what user or workflow list too. */
export declare const MAY_NOT_ADD: ProjectRight;
/** A number where less is stricter. */
export declare const MAY_LOWER: ProjectRight;
/** A number where more is stricter. */
export declare const MAY_RAISE: ProjectRight;
/** One of several values, loosest first. */
export declare function upTheOrder(order: readonly unknown[]): ProjectRight;
