import type { ArtifactRule, ArtifactView } from './artifact-rule.js';

const EXTENSION = /\.pyd$|\.(?:cpython-[\w-]+|abi3)\.so$/;
const RECIPE =
  /\.(?:c|cc|cpp|cxx|pyx|rs|f90|f|go|cs|m|mm)$|(?:^|\/)(?:CMakeLists\.txt|Cargo\.toml|meson\.build|Makefile)$/i;

/**
 * Whether the artifact claims to hold nothing that is compiled: a pure wheel, or an sdist without anything to
 * compile.
 */
export function isPlain({ kind, paths, head }: Pick<ArtifactView, 'kind' | 'paths' | 'head'>): boolean {
  if (kind === 'sdist') return !paths.some((path) => RECIPE.test(path));
  const wheel = paths.find((path) => /^[^/]+\.dist-info\/WHEEL$/.test(path));
  if (wheel === undefined) return true;
  return /^Tag:[^\n]*-none-any\s*$/m.test(Buffer.from(head(wheel)).toString('utf8'));
}

/** Compiled modules in an artifact that says it holds none. */
export const extensionWithoutRecipe: ArtifactRule = {
  doc: {
    id: 'extension-without-recipe',
    title: 'Contains a compiled module without its source',
    why: 'Source distributions build their compiled modules, and wheels that contain some name their platform. A compiled module anywhere else is code that nobody can read.',
    remedy: 'Ask for the source, or do not install the package.',
    example: 'pkg/core.pyd in a wheel tagged py3-none-any',
    technique: 'T1027.009',
  },
  severity: 'LOW',
  match: (view) =>
    isPlain(view)
      ? view.paths
          .filter((path) => EXTENSION.test(path) && !/(?:^|\/)tests?\//.test(path))
          .map((path) => ({ path, text: 'compiled module' }))
      : [],
};
