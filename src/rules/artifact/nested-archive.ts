import type { NestedArchive } from '../../model/contents.js';
import type { ArtifactRule } from './artifact-rule.js';

function describe({ path, files, programs = [], refusal }: NestedArchive): string {
  if (files === undefined) return `${path}, which is not read (${refusal ?? 'unknown'})`;
  const [first] = programs;
  const among = first === undefined ? '' : `, ${programs.length} of them programs, such as ${first}`;
  return `${path} with ${files} ${files === 1 ? 'file' : 'files'}${among}`;
}

/** Archives in the package: installers leave them packed, code may unpack or import them. */
export const nestedArchive: ArtifactRule = {
  doc: {
    id: 'nested-archive',
    title: 'Contains an archive',
    why: 'What lies in an archive inside a package is listed and, unless a build could have it installed or code imports from it, not judged: nothing of it runs before other code unpacks it.',
    remedy: 'Nothing for test data and bundled wheels; otherwise look at what unpacks it.',
    example: 'pkg/payload.zip',
    technique: 'T1027',
  },
  severity: 'INFO',
  match: (view) => view.nested.map((nested) => ({ path: nested.path, text: describe(nested) })),
};
