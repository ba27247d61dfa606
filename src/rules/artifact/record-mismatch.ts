import type { ArtifactRule } from './artifact-rule.js';

/** Bytes that are not the ones the wheel's own list vouches for. */
export const recordMismatch: ArtifactRule = {
  doc: {
    id: 'record-mismatch',
    title: 'Holds a file with other content than RECORD tells',
    why: 'The tool that builds a wheel lists the hash of every file in RECORD. Where one differs, the file was exchanged afterwards; pip and uv install it all the same, other installers refuse it.',
    remedy: 'Do not install the file; compare it with the source, and tell the owner of the package.',
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
