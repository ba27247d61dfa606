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
    why: 'Archives inside a package are listed. They are judged only if a build could install them or code imports from them; otherwise nothing in them runs before other code unpacks it.',
    remedy: 'Nothing for test data and bundled wheels; otherwise look at the code that unpacks it.',
    example: 'pkg/payload.zip',
    technique: 'T1027',
  },
  severity: 'INFO',
  match: (view) => view.nested.map((nested) => ({ path: nested.path, text: describe(nested) })),
};
