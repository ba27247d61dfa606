import type { ArtifactRule } from './artifact-rule.js';

/** Where the source of a compiled file would be (PEP 3147, PEP 488). */
export function sourceOf(path: string): string {
  return path
    .replace(
      /(?:^|\/)__pycache__\/([^/]+?)\.[^/.]+(?:\.opt-\d)?\.py[co]$/,
      (_whole, name: string) => `/${name}.py`,
    )
    .replace(/^\//, '')
    .replace(/\.py[co]$/, '.py');
}

/** Compiled Python whose source is not shipped: Python runs it, and it cannot be read. */
export const bytecodeWithoutSource: ArtifactRule = {
  doc: {
    id: 'bytecode-without-source',
    title: 'Contains compiled Python without its source',
    why: 'Python runs compiled files without their source, and depsec does not read them.',
    remedy: 'Ask for the source, or do not install the package.',
    example: 'pkg/core.pyc',
    technique: 'T1027.002',
  },
  severity: 'LOW',
  match: (view) => {
    const known = new Set(view.paths);
    return view.paths
      .filter((path) => /\.py[co]$/.test(path) && !known.has(sourceOf(path)))
      .map((path) => ({ path, text: 'compiled Python' }));
  },
};
