import type { ArtifactRule } from './artifact-rule.js';

/** A file whose content differs from its hash in RECORD. */
export const recordMismatch: ArtifactRule = {
  doc: {
    id: 'record-mismatch',
    title: 'Contains a file that differs from its hash in RECORD',
    why: 'The tool that builds a wheel lists the hash of every file in RECORD. If one differs, the file was replaced afterwards. pip and uv install it anyway; other installers refuse it.',
    remedy: 'Do not install the file. Compare it with the source, and tell the owner of the package.',
    example: 'pkg/__init__.py is not the file that pkg-1.0.dist-info/RECORD lists',
    technique: 'T1554',
    references: ['https://peps.python.org/pep-0427/#the-dist-info-directory'],
  },
  severity: 'LOW',
  match: (view) =>
    view
      .deviations()
      .filter(({ kind }) => kind === 'content')
      .map(({ path }) => ({ path, text: `${path} differs from RECORD` })),
};
