import { brokenLine } from '../../toml/broken-line.js';
import { parse } from 'smol-toml';
import { z } from 'zod';
import { normalizeName } from '../../model/project-name.js';

const Text = z.string().max(10_000);
const Texts = z.array(Text).default([]);
const Loose = z.record(z.string(), z.unknown());
const Dynamic = z.object({ file: z.union([Text.transform((file) => [file]), z.array(Text)]) });

/** What depsec reads of a pyproject.toml: PEP 621, PEP 735, and what uv, pdm, poetry and setuptools put beside. */
const Pyproject = z.object({
  'build-system': z.unknown().optional(),
  project: z
    .object({
      name: Text.optional(),
      dependencies: Texts,
      'optional-dependencies': z.record(Text, z.array(Text)).default({}),
      dynamic: Texts,
    })
    .optional(),
  'dependency-groups': z
    .record(Text, z.array(z.union([Text, z.strictObject({ 'include-group': Text })])))
    .default({}),
  tool: z
    .object({
      uv: z
        .object({
          sources: z.record(Text, z.unknown()).default({}),
          index: z.array(Loose).default([]),
          'dev-dependencies': Texts,
          'constraint-dependencies': Texts,
        })
        .loose()
        .prefault({}),
      pdm: z
        .object({
          source: z.array(Loose).default([]),
          'dev-dependencies': z.record(Text, z.array(Text)).default({}),
        })
        .prefault({}),
      poetry: z
        .object({
          source: z.array(Loose).default([]),
          dependencies: Loose.default({}),
          'dev-dependencies': Loose.default({}),
          group: z.record(Text, z.object({ dependencies: Loose.default({}) })).default({}),
        })
        .prefault({}),
      setuptools: z
        .object({
          dynamic: z
            .object({
              dependencies: Dynamic.optional().catch(undefined),
              'optional-dependencies': z.record(Text, Dynamic).default({}).catch({}),
            })
            .prefault({}),
        })
        .prefault({}),
    })
    .prefault({}),
});
export type Pyproject = z.infer<typeof Pyproject>;

/** A pyproject.toml by its schema, or the reason why it is none. */
export function readPyproject(
  text: string,
): Pyproject | { readonly problem: string; readonly line?: number } {
  let value: unknown;
  try {
    value = parse(text);
  } catch (error) {
    return { problem: 'expected TOML, got something else', ...brokenLine(error) };
  }
  const read = Pyproject.safeParse(value);
  if (read.success) return read.data;
  const at = read.error.issues[0]?.path.map(String).join('.') ?? '';
  return { problem: `got a wrong value at ${/^[\w.-]+$/.test(at) ? at : 'some key'}` };
}

/** Which of `dependencies` and `optional-dependencies` only a build tells; setuptools may name files for them. */
export function openFields({ project, tool }: Pyproject): readonly string[] {
  const { dynamic } = tool.setuptools;
  const isTold = (field: string): boolean =>
    field === 'dependencies'
      ? dynamic.dependencies !== undefined
      : Object.keys(dynamic['optional-dependencies']).length > 0;
  return (project?.dynamic ?? []).filter(
    (field) => ['dependencies', 'optional-dependencies'].includes(field) && !isTold(field),
  );
}

/** True for a requirement that means the project itself. */
export function isOwnName(name: string, { project }: Pyproject): boolean {
  return project?.name !== undefined && normalizeName(project.name) === normalizeName(name);
}
