import { resolve } from 'node:path';
import { z } from 'zod';
import { below } from '../locks/locked-direct.js';

const Text = z.string().min(1).max(10_000);
const reference = { rev: Text.optional(), tag: Text.optional(), branch: Text.optional() };
const subdirectory = Text.optional();
/** What poetry's tables hold beside the place; it is read elsewhere. */
const beside = {
  version: z.unknown().optional(),
  extras: z.unknown().optional(),
  markers: z.unknown().optional(),
  python: z.unknown().optional(),
  optional: z.unknown().optional(),
  'allow-prereleases': z.unknown().optional(),
  develop: z.unknown().optional(),
  editable: z.unknown().optional(),
};
const Source = z.union([
  z.strictObject({ path: Text, subdirectory, ...beside }),
  z.strictObject({ url: Text, subdirectory, ...beside }),
  z.strictObject({ git: Text, subdirectory, ...reference, ...beside }),
  z.strictObject({ index: Text }),
  z.strictObject({ source: Text, ...beside }).transform(({ source }) => ({ index: source })),
]);

/** Where a project file says that a package comes from. */
export type ProjectSource =
  /** As a requirements file would write it behind the `@`. */
  | { readonly address: string }
  /** Name of an index that the file names. */
  | { readonly index: string };

/**
 * Reads one entry of `[tool.uv.sources]`, or the place in one of poetry's dependencies.
 * @param folder absolute folder of the file: its paths start there
 * @returns undefined for a source that cannot be followed: of a workspace, one of several, under a condition
 */
export function projectSource(value: unknown, folder: string): ProjectSource | undefined {
  const read = Source.safeParse(value);
  if (!read.success) return undefined;
  const source = read.data;
  if ('index' in source) return source;
  if ('path' in source) return { address: resolve(folder, source.path, source.subdirectory ?? '') };
  if ('url' in source) return { address: below(source.url.replace(/#.*$/, ''), source.subdirectory) };
  const { git, rev, tag, branch } = source;
  const at = rev ?? tag ?? branch;
  const repository = git.startsWith('git+') ? git : `git+${git}`;
  return { address: below(`${repository}${at === undefined ? '' : `@${at}`}`, source.subdirectory) };
}
