import * as z from 'zod';
/** One configuration key, for the documentation, error messages and the merging of files. */
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
 * What a project's own file may do with a key without consent: nothing, or only make the run stricter.
 * `isLooser` compares two values of the key as they are in the files; `words` names the direction in the documentation.
 */
export type ProjectRight = {
    readonly kind: 'never';
} | {
    readonly kind: 'stricter';
    readonly words: string;
    readonly isLooser: (project: unknown, user: unknown) => boolean;
};
/** The documentation of each key, by its schema. */
export declare const keyDocs: z.core.$ZodRegistry<KeyDoc, z.core.$ZodType<unknown, unknown, z.core.$ZodTypeInternals<unknown, unknown>>>;
/** Attaches a key's documentation to its schema. */
export declare function key<S extends z.ZodType>(schema: S, doc: KeyDoc): S;
/** The key belongs to user and workflow alone. */
export declare const NEVER: ProjectRight;
/** A list in which every entry makes the run stricter. */
export declare const MAY_ADD: ProjectRight;
/** A list in which every entry makes the run looser: a project may only repeat entries of user or workflow. */
export declare const MAY_NOT_ADD: ProjectRight;
/** A number where less is stricter. */
export declare const MAY_LOWER: ProjectRight;
/** A number where more is stricter. */
export declare const MAY_RAISE: ProjectRight;
/** One of several values, loosest first. */
export declare function upTheOrder(order: readonly unknown[]): ProjectRight;
