import type { z } from 'zod';
import type { KeyDoc } from './key.js';
import { keyDocs } from './key.js';
import { fileSchema, SECTIONS } from './schema.js';

/** One configuration key: its place in a file and its description. */
export interface ConfigKey extends KeyDoc {
  readonly path: readonly string[];
}

/** Every key of a section, in the order of the documentation. */
export const SECTION_KEYS: readonly ConfigKey[] = Object.entries(SECTIONS).flatMap(([section, keys]) =>
  Object.entries<z.ZodType>(keys).map(([name, schema]) => documented([section, name], schema)),
);

/** Every key, `ignore` at the end. */
export const KEYS: readonly ConfigKey[] = [...SECTION_KEYS, documented(['ignore'], fileSchema.shape.ignore)];

function documented(path: readonly string[], schema: z.ZodType): ConfigKey {
  const doc = keyDocs.get(schema);
  if (!doc) throw new Error(`the configuration key ${path.join('.')} has no documentation`);
  return { path, ...doc };
}

/** The value at a path of a parsed TOML file, undefined where there is none. */
export function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[part];
  }
  return value;
}
