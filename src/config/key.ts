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
export type ProjectRight =
  | { readonly kind: 'never' }
  | {
      readonly kind: 'stricter';
      readonly words: string;
      readonly isLooser: (project: unknown, user: unknown) => boolean;
    };

/** The documentation of each key, by its schema. */
export const keyDocs = z.registry<KeyDoc>();

/** Attaches a key's documentation to its schema. */
export function key<S extends z.ZodType>(schema: S, doc: KeyDoc): S {
  keyDocs.add(schema, doc);
  return schema;
}

/** The key belongs to user and workflow alone. */
export const NEVER: ProjectRight = { kind: 'never' };

/** A list in which every entry makes the run stricter. */
export const MAY_ADD: ProjectRight = { kind: 'stricter', words: 'may add', isLooser: () => false };

/** A list in which every entry makes the run looser: a project may only repeat entries of user or workflow. */
export const MAY_NOT_ADD: ProjectRight = {
  kind: 'stricter',
  words: 'may not add',
  isLooser: (project, user) => {
    const known = new Set(listOf(user).map((entry) => JSON.stringify(entry)));
    return listOf(project).some((entry) => !known.has(JSON.stringify(entry)));
  },
};

/** A number where less is stricter. */
export const MAY_LOWER: ProjectRight = {
  kind: 'stricter',
  words: 'may lower',
  isLooser: (project, user) => Number(project) > Number(user),
};

/** A number where more is stricter. */
export const MAY_RAISE: ProjectRight = {
  kind: 'stricter',
  words: 'may raise',
  isLooser: (project, user) => Number(project) < Number(user),
};

/** One of several values, loosest first. */
export function upTheOrder(order: readonly unknown[]): ProjectRight {
  return {
    kind: 'stricter',
    words: `may go up: ${order.map((value) => JSON.stringify(value)).join(' < ')}`,
    isLooser: (project, user) => order.indexOf(project) < order.indexOf(user),
  };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
